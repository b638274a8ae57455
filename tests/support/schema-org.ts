/** The part of schema.org that our pages use, from its definitions, and what breaks it. */

type Check = (value: unknown) => boolean;
interface Type {
  readonly parent?: string;
  /** Properties that the type adds, with what their values may be: types of objects, or checks of texts. */
  readonly properties: Readonly<Record<string, readonly (string | Check)[]>>;
  /** What those who read the data ask for. */
  readonly required?: readonly string[];
}

const text: Check = (value) => typeof value === 'string' && value.trim() !== '';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const truth: Check = (value) => typeof value === 'boolean';
const url: Check = (value) =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
/** A day that the calendar has. */
const day: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
/** A first and a last day, as ISO 8601 writes an interval. */
const days: Check = (value) => {
  const [first = '', last = '', ...rest] = String(value).split('/');
  return rest.length === 0 && day(first) && day(last) && first < last;
};
const language: Check = (value) => typeof value === 'string' && /^(en|hy|az|ru)$/.test(value);
/** South, west, north and east. */
const box: Check = (value) => {
  const [south = NaN, west = NaN, north = NaN, east = NaN, ...rest] = String(value).split(' ').map(Number);
  return rest.length === 0 && south < north && west < east && Math.abs(north) <= 90 && Math.abs(east) <= 180;
};

const TYPES: Readonly<Record<string, Type>> = {
  Thing: {
    properties: { name: [text], description: [text], url: [url], alternateName: [text], image: [url] },
  },
  CreativeWork: {
    parent: 'Thing',
    properties: {
      headline: [text],
      inLanguage: [language],
      version: [text, number],
      dateModified: [day],
      license: [url],
      isAccessibleForFree: [truth],
      temporalCoverage: [days],
      spatialCoverage: ['Place'],
      contentLocation: ['Place'],
      citation: [url],
      isPartOf: ['CreativeWork'],
    },
  },
  WebSite: { parent: 'CreativeWork', properties: {}, required: ['name'] },
  WebPage: { parent: 'CreativeWork', properties: {}, required: ['name', 'description', 'url'] },
  Dataset: {
    parent: 'CreativeWork',
    properties: { distribution: ['DataDownload'] },
    required: [
      'name',
      'description',
      'license',
      'url',
      'distribution',
      'temporalCoverage',
      'spatialCoverage',
    ],
  },
  Article: {
    parent: 'CreativeWork',
    properties: {},
    required: ['headline', 'dateModified', 'inLanguage', 'url', 'image'],
  },
  Report: {
    parent: 'Article',
    properties: {},
    required: ['headline', 'dateModified', 'citation', 'url', 'image'],
  },
  DataDownload: {
    parent: 'CreativeWork',
    properties: { contentUrl: [url], encodingFormat: [text] },
    required: ['contentUrl', 'encodingFormat'],
  },
  Place: { parent: 'Thing', properties: { geo: ['GeoCoordinates', 'GeoShape'] }, required: ['name'] },
  GeoCoordinates: {
    parent: 'Thing',
    properties: {
      latitude: [(value) => number(value) && Math.abs(Number(value)) <= 90],
      longitude: [(value) => number(value) && Math.abs(Number(value)) <= 180],
    },
    required: ['latitude', 'longitude'],
  },
  GeoShape: { parent: 'Thing', properties: { box: [box] }, required: ['box'] },
};

const lineage = (name: string): readonly string[] => {
  const type = TYPES[name];
  return type === undefined ? [] : [name, ...(type.parent === undefined ? [] : lineage(type.parent))];
};

/** What is wrong with a value and all that it holds, each with where it stands. */
export function schemaProblems(value: Readonly<Record<string, unknown>>, at = '$'): readonly string[] {
  const { '@type': name, '@context': context, ...properties } = value;
  const types = lineage(String(name));
  if (types.length === 0) return [`${at}: schema.org has no type ${String(name)} that our pages use`];
  const problems: string[] = [];
  if (at === '$' && context !== 'https://schema.org') problems.push(`${at}: context is ${String(context)}`);
  for (const needed of types.flatMap((type) => TYPES[type]?.required ?? []))
    if (!(needed in properties)) problems.push(`${at}: ${String(name)} lacks ${needed}`);
  for (const [key, given] of Object.entries(properties)) {
    const allowed = types.flatMap((type) => TYPES[type]?.properties[key] ?? []);
    if (allowed.length === 0) problems.push(`${at}: ${String(name)} has no ${key}`);
    for (const one of Array.isArray(given) ? (given as readonly unknown[]) : [given]) {
      const inside = typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : null;
      const fits = allowed.some((wanted) =>
        typeof wanted === 'function'
          ? inside === null && wanted(one)
          : inside !== null && lineage(String(inside['@type'])).includes(wanted),
      );
      if (allowed.length > 0 && !fits) problems.push(`${at}.${key}: got ${JSON.stringify(one)}`);
      if (inside !== null) problems.push(...schemaProblems(inside, `${at}.${key}`));
    }
  }
  return problems;
}
