/** Made-up reports, the same in every run and on every machine: the towns, hours and kinds of no real war. */

/** Minutes that the reports cover: 45 days. Times are minutes since the start of the period. */
export const PERIOD_MINUTES = 45 * 1440;
/** The start of the period as an epoch minute: 27 September 2020, 00:00 at UTC+4. */
export const PERIOD_START = Date.UTC(2020, 8, 26, 20) / 60_000;
/** West, south, east and north of all reports, degrees; inside the view of every page. */
export const BOX = [45, 38.9, 47.8, 40.8] as const;
/** `deaths` where no number is given. */
export const NO_FIGURE = 255;
const TOWNS = 120;
/** Share of reports far from every town. */
const NOISE = 0.12;
const SPREAD_DEGREES = 0.035;

/** Reports as columns, sorted by time. */
export interface Points {
  readonly length: number;
  /** Degrees. */
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  /** Minutes since the start of the period, ascending. */
  readonly minute: Uint16Array;
  /** 0 to 7. */
  readonly kind: Uint8Array;
  /** 0 and 1 for the two sides, 2 for unknown. */
  readonly side: Uint8Array;
  readonly deaths: Uint8Array;
}

/** Uniform numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Busier at the start and in daylight, never quiet. */
function minutesOf(length: number, random: () => number): Uint16Array {
  const minute = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) {
    const day = Math.floor(45 * random() ** 1.25);
    const hour = 24 * (random() < 0.6 ? (random() + random()) / 2 : random());
    minute[i] = clamp(Math.floor(day * 1440 + hour * 60), 1, PERIOD_MINUTES - 1);
  }
  return minute.sort();
}

/** The reports of one size. The same `length` gives the same reports. */
export function makePoints(length: number): Points {
  const random = randomFrom(20_200_927 + length);
  const bell = (): number => random() + random() + random() - 1.5;
  const [west, south, east, north] = BOX;
  const towns = Array.from({ length: TOWNS }, () => ({
    lon: west + (east - west) * (0.05 + 0.9 * random()),
    lat: south + (north - south) * (0.05 + 0.9 * random()),
  }));
  const minute = minutesOf(length, random);
  const lon = new Float32Array(length);
  const lat = new Float32Array(length);
  const kind = new Uint8Array(length);
  const side = new Uint8Array(length);
  const deaths = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) {
    // A few towns have most of the reports.
    const town = random() < NOISE ? undefined : towns[Math.floor(TOWNS * random() ** 2.5)];
    const x = town ? town.lon + SPREAD_DEGREES * bell() : west + (east - west) * random();
    const y = town ? town.lat + SPREAD_DEGREES * bell() : south + (north - south) * random();
    lon[i] = clamp(x, west, east);
    lat[i] = clamp(y, south, north);
    kind[i] = Math.floor(8 * random() ** 1.5);
    side[i] = random() < 0.05 ? 2 : random() < 0.5 ? 0 : 1;
    deaths[i] = random() < 0.6 ? NO_FIGURE : Math.min(60, Math.floor(-3 * Math.log(1 - random())));
  }
  return { length, lon, lat, minute, kind, side, deaths };
}

/** Bytes of one report in the columns file. */
const ROW_BYTES = 13;

/** The columns one after the other, the widest first. */
export function encodeColumns({ length, lon, lat, minute, kind, side, deaths }: Points): Uint8Array {
  const bytes = new Uint8Array(length * ROW_BYTES);
  let offset = 0;
  for (const { buffer, byteLength } of [lon, lat, minute, kind, side, deaths]) {
    bytes.set(new Uint8Array(buffer, 0, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}

/** Views into `buffer`; nothing is copied. */
export function decodeColumns(buffer: ArrayBuffer): Points {
  const length = buffer.byteLength / ROW_BYTES;
  return {
    length,
    lon: new Float32Array(buffer, 0, length),
    lat: new Float32Array(buffer, 4 * length, length),
    minute: new Uint16Array(buffer, 8 * length, length),
    kind: new Uint8Array(buffer, 10 * length, length),
    side: new Uint8Array(buffer, 11 * length, length),
    deaths: new Uint8Array(buffer, 12 * length, length),
  };
}
