/**
 * The folder that holds `conflict-map.js`, the fonts, the ground and the default data package, closing slash included.
 * This module lies in it, in its `assets/` when the build shares it between pages, or in `src/embed/` while developing.
 */
export const SITE = import.meta.url.replace(/(?:assets\/|src\/embed\/)?[^/]*$/, '');
