/** Kilometres in a degree of latitude, and in one of longitude at 40 degrees north. */
const KM_LAT = 111.2;
const KM_LON = 85.3;

/** A coarse course this near to a border means the border, in kilometres. */
const NEAR_BORDER = 5;

/** Points that a stretch of border has at least, to be a river's and not a crossing. */
const LEAST_SHARED = 12;

/** Places this near to a coarse course are its own, in kilometres. */
const NEAR_KNOWN = 3.5;

/** Length of the stretches in which known places are taken together, in kilometres. */
const STRETCH = 1.6;

/** Distance in kilometres from a point to a segment, on a plane at 40 degrees north. */
function distanceKm([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [(bx - ax) * KM_LON, (by - ay) * KM_LAT];
  const [ex, ey] = [(px - ax) * KM_LON, (py - ay) * KM_LAT];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (ex * dx + ey * dy) / length));
  return Math.hypot(ex - t * dx, ey - t * dy);
}

const nearAny = (point, lines, km) =>
  lines.some((line) => line.some((b, i) => i > 0 && distanceKm(point, line[i - 1], b) < km));

/** The runs of a line whose points pass a test; a run keeps one point more at either end if `joined`. */
function runs(line, test, joined) {
  const result = [];
  let run = [];
  line.forEach((point, i) => {
    if (test(point)) {
      if (run.length === 0 && joined && i > 0) run.push(line[i - 1]);
      run.push(point);
    } else if (run.length > 0) {
      if (joined) run.push(point);
      result.push(run);
      run = [];
    }
  });
  result.push(run);
  return result.filter((points) => points.length > 1);
}

/** A line led on to the ends of other lines that lie near its own ends. */
function meeting(line, others) {
  const ends = others.flatMap((other) => [other[0], other[other.length - 1]]);
  const near = (point) => ends.filter((end) => distanceKm(point, end, end) < 2 * NEAR_BORDER);
  const nearest = (point) =>
    near(point)
      .sort((a, b) => distanceKm(point, a, a) - distanceKm(point, b, b))
      .slice(0, 1);
  return [...nearest(line[0]), ...line, ...nearest(line[line.length - 1])];
}

/**
 * The parts of a border that a river follows, and the parts of the coarse course that do not
 * follow it.
 */
export function splitAtBorder(course, border) {
  const shared = border
    .flatMap((line) => runs(line, (point) => nearAny(point, course, NEAR_BORDER), false))
    .filter((line) => line.length > LEAST_SHARED);
  const own = course
    .flatMap((line) => runs(line, (point) => !nearAny(point, shared, NEAR_BORDER), true))
    .map((line) => meeting(line, shared));
  return { shared, own };
}

/** Kilometres along a line of the place nearest to a point, and how far off the point lies. */
function locate(point, line) {
  let best = { along: 0, off: Number.POSITIVE_INFINITY };
  let walked = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const length = Math.hypot((b[0] - a[0]) * KM_LON, (b[1] - a[1]) * KM_LAT);
    const off = distanceKm(point, a, b);
    if (off < best.off) {
      const fromA = Math.hypot((point[0] - a[0]) * KM_LON, (point[1] - a[1]) * KM_LAT);
      best = { along: walked + Math.min(length, Math.sqrt(Math.max(0, fromA ** 2 - off ** 2))), off };
    }
    walked += length;
  }
  return best;
}

/** The middle of a list of points. */
const mean = (points) => [0, 1].map((k) => points.reduce((sum, p) => sum + p[k], 0) / points.length);

/** The middle of a closed ring's corners. */
export const middle = (ring) => mean(ring.slice(1));

/** Corners cut twice, so that a course of few points bends as a river does. */
function rounded(line) {
  let result = line;
  for (let pass = 0; pass < 2; pass++) {
    const cut = [result[0]];
    for (let i = 1; i < result.length; i++) {
      const [a, b] = [result[i - 1], result[i]];
      cut.push([0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]]);
      cut.push([0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]]);
    }
    result = [...cut, result[result.length - 1]];
  }
  return result;
}

/**
 * A coarse course drawn through places known to lie in the river: each stretch of it gives way to
 * the middle of the known places beside it, and stays where there are none.
 */
export function courseThrough(line, known) {
  const placed = known
    .map((point) => ({ point, ...locate(point, line) }))
    .filter(({ off }) => off < NEAR_KNOWN);
  const stretches = new Map();
  const into = (along, entry) => {
    const key = Math.floor(along / STRETCH);
    stretches.set(key, [...(stretches.get(key) ?? []), entry]);
  };
  for (const { point, along } of placed) into(along, { point, along });
  const taken = new Set(stretches.keys());
  for (const point of line) {
    const { along } = locate(point, line);
    if (!taken.has(Math.floor(along / STRETCH))) into(along, { point, along });
  }
  const ordered = [...stretches].sort(([a], [b]) => a - b).map(([, entries]) => entries);
  const inner = ordered.map((entries) => mean(entries.map(({ point }) => point)));
  return rounded([line[0], ...inner, line[line.length - 1]]);
}
