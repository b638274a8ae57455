export { GROUND_ATTRIBUTIONS } from './attribution.ts';
export { CAMERA_BOUNDS, MAX_ZOOM, MIN_ZOOM } from './camera.ts';
export { GROUND_COLOURS, type GroundTheme } from './colours.ts';
export { firstShapes } from './first.ts';
export { GROUND_FONTS, groundFontLoads } from './fonts.ts';
export type { GroundLanguage } from './language.ts';
export { RELIEF_SOURCE } from './sources.ts';
export {
  GROUND_BELOW_LABELS,
  GROUND_BELOW_LINES,
  type GroundDetail,
  groundStyle,
  WHOLE_GROUND,
} from './style.ts';
export { RELIEF_UNTIL } from './surfaces.ts';
