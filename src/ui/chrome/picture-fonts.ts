/** The letters of a picture that leaves the site: the site's own font goes with it, the alphabets that it uses. */

interface Subset {
  readonly rule: string;
  readonly address: string;
  readonly holds: (character: number) => boolean;
}

/** The rules of the site's own style sheet of fonts, a file that we write. */
function subsetsOf(css: string, base: string): readonly Subset[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const address = /url\("([^"]+)"\)/.exec(rule)?.[1];
    const ranges = [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(
      ([, first = '', last = first]) => ({
        first: Number.parseInt(first, 16),
        last: Number.parseInt(last, 16),
      }),
    );
    const holds = (character: number): boolean =>
      ranges.some(({ first, last }) => character >= first && character <= last);
    return address === undefined ? [] : [{ rule, address: new URL(address, base).href, holds }];
  });
}

const bytesOf = async (address: string): Promise<Blob> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.blob();
};

const inline = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/**
 * @param picture SVG text.
 * @param site address of the site's root, closing slash included.
 * @returns the same with its fonts inside; unchanged where they cannot be fetched, such as from another host.
 */
export async function withFonts(picture: string, site: string): Promise<string> {
  try {
    const base = new URL(`${site}fonts/fonts.css`, document.baseURI).href;
    const used = [...new Set(picture)].map((character) => character.codePointAt(0) ?? 0);
    const rules = subsetsOf(await (await bytesOf(base)).text(), base)
      .filter(({ holds }) => used.some(holds))
      .map(async ({ rule, address }) =>
        rule
          .replace(/url\("[^"]+"\)/, `url("${await inline(await bytesOf(address))}")`)
          // A picture is drawn once: letters that may be swapped in later would be missing in it.
          .replace(/font-display: *\w+/, 'font-display: block'),
      );
    const style = (await Promise.all(rules)).map((rule) => `@font-face {${rule}}`).join('\n');
    return picture.replace('>', `><style>${style}</style>`);
  } catch {
    return picture;
  }
}
