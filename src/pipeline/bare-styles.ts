/** Vite plugin: the styles of elements reach readers without our comments and indents, which minifiers leave in templates. */
import type { Plugin } from 'vite';

const STYLES = /\bcss`[^`]*`/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** Lines stay as many, so that a map of the sources still leads to them. @param code a module with templates `css`. */
export const bareStyles = (code: string): string =>
  code.replace(STYLES, (styles) =>
    styles.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, '')).replace(/\n[ \t]+/g, '\n'),
  );

export const stylesPlugin = (): Plugin => ({
  name: 'bare-styles',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    return /\/src\/.*\.ts$/.test(id) && code.includes('css`') ? { code: bareStyles(code), map: null } : null;
  },
});
