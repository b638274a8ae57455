/** Sources of a data package for reference managers: CSL-JSON and BibTeX. */
import type { Source } from '../model/conflict.ts';

const dateParts = (issued: string): readonly number[] => issued.split('-').map(Number);

/** The list that citation software reads, with its line break. */
export function cslJson(sources: Iterable<Source>): string {
  const records = [...sources].map(({ id, publisher, title, url, issued, language }) => ({
    id,
    type: 'webpage',
    ...(title === null ? {} : { title }),
    publisher,
    URL: url,
    ...(issued === null ? {} : { issued: { 'date-parts': [dateParts(issued)] } }),
    ...(language === null ? {} : { language }),
  }));
  return `${JSON.stringify(records, null, 1)}\n`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for a BibTeX field in braces. */
const latex = (text: string): string =>
  text.replaceAll(/[\\{}%&#_$~^]/g, (character) => LATEX[character] ?? `\\${character}`);

/** Entries of type `online`, in UTF-8, for biblatex. */
export function bibtex(sources: Iterable<Source>): string {
  const entries = [...sources].map(({ id, publisher, title, url, issued }) => {
    const fields = [
      ['title', latex(title ?? publisher)],
      ['organization', latex(publisher)],
      ...(issued === null ? [] : [['date', issued]]),
      // A brace would end the field; an address may write it as an escape.
      ['url', url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ];
    return `@online{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
  });
  return entries.join('\n');
}
