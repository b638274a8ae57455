/** SVG to PNG. The renderer is an optional dependency: where it is not installed there are no cards. */
import { CARD_SIZE } from '../../static/head.ts';
import type { CardFonts } from './fonts.ts';

/** @returns the bytes of a PNG as wide as a card. */
export type Render = (svg: string) => Uint8Array;

/** @returns `null` where the renderer is not installed. */
export async function createRender({ files, family, spanned }: CardFonts): Promise<Render | null> {
  let Resvg: typeof import('@resvg/resvg-js')['Resvg'];
  try {
    ({ Resvg } = await import('@resvg/resvg-js'));
  } catch {
    return null;
  }
  return (svg) => {
    const drawing = new Resvg(spanned(svg.replaceAll("'Noto Sans'", `'${family}'`)), {
      font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: family },
      fitTo: { mode: 'width', value: CARD_SIZE.width },
    });
    return drawing.render().asPng();
  };
}
