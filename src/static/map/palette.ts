/** Colours of the map as a picture, by role: the design tokens' and the ground's, light and dark. */

export type PictureTheme = 'light' | 'dark';

const LIGHT = {
  land: '#f5f1e8',
  sea: '#d3dddf',
  coast: '#a4b3b7',
  river: '#a9bec5',
  'border-river': '#cfdbde',
  district: '#b3a999',
  oblast: '#8d8171',
  border: '#857a6b',
  'border-casing': '#d9cfbd',
  'country-name': '#6b6255',
  'town-name': '#5a5347',
  'town-dot': '#857b6d',
  'water-name': '#47616b',
  'oblast-name': '#6e6354',
  halo: '#f8f5ee',
  'water-halo': '#dbe3e5',
  paper: '#faf7f1',
  raised: '#fffdf9',
  ink: '#1f1d1a',
  'ink-2': '#55504a',
  rule: '#d9d2c5',
  now: '#0f6b72',
  'side-0': '#8a5a12',
  'side-1': '#6b2f68',
  'side-none': '#5f5a53',
} as const;

export type Role = keyof typeof LIGHT;

const DARK: Readonly<Record<Role, string>> = {
  land: '#252b33',
  sea: '#171c22',
  coast: '#3f4b56',
  river: '#3b4a57',
  'border-river': '#313d48',
  district: '#4b545e',
  oblast: '#7f8a95',
  border: '#8792a0',
  'border-casing': '#1b2026',
  'country-name': '#8d98a5',
  'town-name': '#a9b2bc',
  'town-dot': '#8792a0',
  'water-name': '#809aac',
  'oblast-name': '#97a1ac',
  halo: '#20262d',
  'water-halo': '#171c22',
  paper: '#171b20',
  raised: '#232a32',
  ink: '#f0ece4',
  'ink-2': '#c2bdb3',
  rule: '#39424c',
  now: '#6cc5c4',
  'side-0': '#dba64a',
  'side-1': '#cf93ca',
  'side-none': '#aaa59b',
};

export const PICTURE_COLOURS: Readonly<Record<PictureTheme, Readonly<Record<Role, string>>>> = {
  light: LIGHT,
  dark: DARK,
};

export type Paint = (role: Role) => string;

/** Colours written into the picture, or with `css` as custom properties that `colourCss` gives values. */
export function paintOf(theme: PictureTheme | 'css'): Paint {
  return theme === 'css' ? (role) => `var(--map-${role})` : (role) => PICTURE_COLOURS[theme][role];
}

/** Declarations for a style sheet, for pictures painted with `css`. */
export function colourCss(theme: PictureTheme): string {
  return Object.entries(PICTURE_COLOURS[theme])
    .map(([role, colour]) => `--map-${role}:${colour};`)
    .join('');
}

/** The hue of a side, by its position in the data package; `null`: neither. */
export const sideRole = (side: 0 | 1 | null): Role => (side === null ? 'side-none' : `side-${side}`);
