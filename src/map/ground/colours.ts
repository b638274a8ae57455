/** The two looks of the ground. */
export type GroundTheme = 'light' | 'dark';

/** Colours of the ground, one a role; none belongs to a flag of the region. */
export interface GroundColours {
  readonly land: string;
  readonly sea: string;
  readonly coast: string;
  readonly river: string;
  readonly borderRiver: string;
  readonly builtUp: string;
  readonly district: string;
  readonly railway: string;
  readonly formerOblast: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly countryLabel: string;
  readonly cityLabel: string;
  readonly cityDot: string;
  readonly waterLabel: string;
  readonly formerOblastLabel: string;
  readonly halo: string;
  readonly waterHalo: string;
}

/** Warm paper and ink; deep slate. */
export const GROUND_COLOURS: Readonly<Record<GroundTheme, GroundColours>> = {
  light: {
    land: '#f5f1e8',
    sea: '#d3dddf',
    coast: '#a4b3b7',
    river: '#a9bec5',
    borderRiver: '#cfdbde',
    builtUp: '#e4dccd',
    district: '#b3a999',
    railway: '#b9b0a2',
    formerOblast: '#8d8171',
    border: '#857a6b',
    borderCasing: '#d9cfbd',
    countryLabel: '#6b6255',
    cityLabel: '#5a5347',
    cityDot: '#857b6d',
    waterLabel: '#47616b',
    formerOblastLabel: '#6e6354',
    halo: '#f8f5ee',
    waterHalo: '#dbe3e5',
  },
  dark: {
    land: '#252b33',
    sea: '#171c22',
    coast: '#3f4b56',
    river: '#3b4a57',
    borderRiver: '#313d48',
    builtUp: '#323942',
    district: '#4b545e',
    railway: '#48505a',
    formerOblast: '#7f8a95',
    border: '#8792a0',
    borderCasing: '#1b2026',
    countryLabel: '#8d98a5',
    cityLabel: '#a9b2bc',
    cityDot: '#8792a0',
    waterLabel: '#809aac',
    formerOblastLabel: '#97a1ac',
    halo: '#20262d',
    waterHalo: '#171c22',
  },
};
