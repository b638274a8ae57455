/** The closed vocabularies of the data package, in the order in which they are shown. */
export const LANGUAGES = ['en', 'hy', 'az', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export const KINDS = [
  'missile',
  'rocket',
  'artillery',
  'shelling',
  'cluster',
  'drone',
  'air',
  'unknown',
] as const;
/** Kind of weapon that a strike was reported with. */
export type Kind = (typeof KINDS)[number];

export const SCOPES = ['incident', 'area-bulletin', 'running-total'] as const;
/** What one record stands for. Only incidents are counted as strikes and summed. */
export type Scope = (typeof SCOPES)[number];

export const STANCES = [
  'reports',
  'denies',
  'acknowledges',
  'military',
  'corroborates',
  'investigates',
] as const;
/** What a claim does to the strike. `military`: says that the target was military. */
export type Stance = (typeof STANCES)[number];

export const ROLES = ['party', 'on-the-spot', 'investigator', 'relay', 'unknown'] as const;
/** Where the one who claims stands: a party to the war, a witness on the spot, an investigator, one who passes on. */
export type Role = (typeof ROLES)[number];

export const ANSWERS = ['denied', 'military', 'acknowledged', 'none-found'] as const;
/** The accused side's answer, computed from its claims. */
export type Answer = (typeof ANSWERS)[number];

export const GRADES = ['confirmed', 'several', 'single'] as const;
/** How well a strike is attested, computed by the codebook's rule, alike for both sides. */
export type Grade = (typeof GRADES)[number];

export const TIME_PRECISIONS = ['minute', 'hour', 'part-of-day', 'day', 'multi-day'] as const;
export const PLACE_PRECISIONS = ['settlement', 'district', 'area'] as const;
export const CASUALTY_SCOPES = ['incident', 'several-places', 'cumulative'] as const;
export const PLACE_KINDS = ['city', 'town', 'village', 'district', 'site'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export const TRACE_STATUSES = ['approximate', 'claimed', 'published'] as const;
export type TraceStatus = (typeof TRACE_STATUSES)[number];
export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];
