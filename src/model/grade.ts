/** What is computed about a strike from its claims, sources and counts, by the codebook's rules. */
import type { CasualtyStatement, Claim, Figure, Side, Source, Strike } from './conflict.ts';
import type { Answer, Grade, Stance } from './words.ts';
import { ANSWERS } from './words.ts';

const ANSWER_OF: Readonly<Partial<Record<Stance, Answer>>> = {
  denies: 'denied',
  military: 'military',
  acknowledges: 'acknowledged',
};
const REPORTING: readonly Stance[] = ['reports', 'corroborates', 'investigates'];

/** The accused parties and all other parties of their sides. */
function accusedSide(accused: readonly string[], sides: readonly Side[]): ReadonlySet<string> {
  const with_ = sides.filter((side) => side.parties.some((party) => accused.includes(party)));
  return new Set([...accused, ...with_.flatMap((side) => side.parties)]);
}

/** What the accused side answered, in the order of `ANSWERS`; `['none-found']` when it has no such claim. */
export function answersOf(
  strike: Pick<Strike, 'accused' | 'claims'>,
  sides: readonly Side[],
): readonly Answer[] {
  const accused = accusedSide(strike.accused, sides);
  const given = new Set(strike.claims.filter((c) => accused.has(c.party)).map((c) => ANSWER_OF[c.stance]));
  const answers = ANSWERS.filter((answer) => given.has(answer));
  return answers.length > 0 ? answers : ['none-found'];
}

/** A witness on the spot or an investigator of neither side. */
const byWitness = (claim: Claim, sides: readonly Side[]): boolean =>
  claim.stance === 'corroborates' &&
  (claim.role === 'on-the-spot' || claim.role === 'investigator') &&
  !sides.some((side) => side.parties.includes(claim.party));

/**
 * `confirmed`: a witness on the spot or an investigator of neither side corroborates, or someone outside the accused
 * side reports it and the accused side acknowledges it or calls it military. `several`: its sources have two or more
 * publishers. `single`: all else. Alike for both sides.
 */
export function gradeOf(
  strike: Pick<Strike, 'accused' | 'claims' | 'casualties' | 'sources' | 'answers'>,
  sides: readonly Side[],
  sources: ReadonlyMap<string, Source>,
): Grade {
  const accused = accusedSide(strike.accused, sides);
  const others = strike.claims.some((claim) => REPORTING.includes(claim.stance) && !accused.has(claim.party));
  const conceded = strike.answers.includes('acknowledged') || strike.answers.includes('military');
  if ((others && conceded) || strike.claims.some((claim) => byWitness(claim, sides))) return 'confirmed';
  const cited = [
    ...strike.sources,
    ...strike.claims.flatMap((claim) => claim.sources ?? []),
    ...strike.casualties.flatMap((row) => row.source ?? []),
  ];
  const publishers = new Set(cited.map((id) => sources.get(id)?.publisher));
  return publishers.size >= 2 ? 'several' : 'single';
}

/**
 * Lowest and highest of the figures in people; a figure with one end counts for both. `null`: no number at all.
 */
function rangeOf(figures: readonly Figure[]): { readonly min: number; readonly max: number } | null {
  const lows = figures.flatMap((figure) => figure.min ?? figure.max ?? []);
  const highs = figures.flatMap((figure) => figure.max ?? figure.min ?? []);
  return lows.length > 0 ? { min: Math.min(...lows), max: Math.max(...highs) } : null;
}

/** Deaths or injuries of a strike over the counts of this incident that stand; bulletins and totals have none. */
export function countOf(
  strike: Pick<Strike, 'scope' | 'casualties'>,
  what: 'killed' | 'injured',
): { readonly min: number; readonly max: number } | null {
  if (strike.scope !== 'incident') return null;
  const own = strike.casualties.filter(
    (row: CasualtyStatement) => row.scope === 'incident' && row.withdrawn !== true,
  );
  return rangeOf(own.map((row) => row[what]));
}

/** What has no range of its own though a statement has a number of it. */
export const countedWider = (strike: Pick<Strike, 'scope' | 'casualties'>): Strike['countedWider'] =>
  (['killed', 'injured'] as const).filter(
    (what) =>
      countOf(strike, what) === null &&
      strike.casualties.some((row) => row[what].min !== null || row[what].max !== null),
  );

/** Parties that say it happened, once each, in the order of the claims. */
export function reportersOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.filter((claim) => REPORTING.includes(claim.stance)).map((claim) => claim.party))];
}
