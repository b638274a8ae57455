/** The command line of the benchmark. */
import { parseArgs } from 'node:util';
import { PEERS, SIZES } from './peers.ts';

export interface Options {
  readonly peers: readonly string[];
  readonly sizes: readonly number[];
  /** Few steps, short drags, up to 10,000 reports, once; the table goes to the terminal alone. */
  readonly quick: boolean;
  /** Loading a CSV in the place of the table. */
  readonly csv: boolean;
  /** Rows of that CSV. */
  readonly rows: number | null;
  /** Forgets what was measured before. */
  readonly fresh: boolean;
  /** Uses the machine's GPU in the place of the software renderer. */
  readonly gpu: boolean;
  /** The other maps draw one colour in the place of a ground. */
  readonly plain: boolean;
  /** Also writes the results there. */
  readonly json: string | null;
  /** For the whole run. */
  readonly minutes: number;
  /** Everything was asked for: the table in `docs/` may be written. */
  readonly whole: boolean;
}

const HELP = `npm run bench -- [options]
  --only PEER,...   ${PEERS.map(({ id }) => id).join(', ')}
  --n N,...         ${SIZES.join(', ')}
  --quick           few steps, up to 10,000 reports; prints the table and writes no document
  --csv             a CSV of 1,000,000 rows to its first picture (--rows N for fewer)
  --fresh           measures again what an earlier run has measured
  --gpu             the machine's GPU, not the software renderer
  --plain           the other maps draw one colour in the place of a ground
  --json FILE       also writes the results there
  --minutes M       stops after M minutes (20); the same command goes on from there`;

const list = (text: string | undefined): readonly string[] | null => text?.split(',') ?? null;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`--${name}: got "${text}", expected a number above 0`);
}

/** @returns `null` when help was asked for and printed. @throws one sentence for a wrong option. */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      n: { type: 'string' },
      quick: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      rows: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      gpu: { type: 'boolean', default: false },
      plain: { type: 'boolean', default: false },
      json: { type: 'string' },
      minutes: { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return null;
  }
  const known = PEERS.map(({ id }) => id);
  const peers = list(values.only) ?? known;
  for (const peer of peers)
    if (!known.includes(peer)) throw new Error(`--only: got "${peer}", expected of ${known.join(', ')}`);
  const sizes = list(values.n)?.map((text) => positive('n', text));
  return {
    peers,
    sizes: sizes ?? (values.quick ? SIZES.filter((n) => n <= 10_000) : SIZES),
    quick: values.quick,
    csv: values.csv,
    rows: values.rows === undefined ? null : positive('rows', values.rows),
    fresh: values.fresh,
    gpu: values.gpu,
    plain: values.plain,
    json: values.json ?? null,
    minutes: positive('minutes', values.minutes),
    whole: !values.quick && values.only === undefined && sizes === undefined && values.rows === undefined,
  };
}
