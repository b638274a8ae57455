/** Corrections, licences and privacy. */
import { changelogHtml } from '../changelog.ts';
import type { Section } from '../document.ts';
import { external, html } from '../html.ts';
import type { Here } from '../site.ts';
import { dateText } from '../words.ts';

export function correctionsSection({ changes, conflict }: Here): Section {
  return {
    id: 'corrections',
    heading: 'Corrections and changes',
    body: html`<p>This is release ${conflict.version} of ${dateText(conflict.released, 'en')}. Every correction gets a line here. A report’s id never changes and is never used again.</p>
${changes === null ? html`<p>No change has been recorded yet.</p>` : changelogHtml(changes)}`,
  };
}

export function correctSection({ root }: Here): Section {
  return {
    id: 'correct',
    heading: 'Something is wrong?',
    body: html`<p>Report it in the issue tracker of the repository that this site is built from. Name the report’s id (the last part of its page’s address, as in <code>/reports/ID/</code>), say what is wrong, and give the address of a page that shows it. Whoever can edit files can send the change itself: each file of the <a href="${root}data/dataset.json">data package</a> has a schema, and the repository’s guide for contributors says which field to change and how to check it.</p>
<p>A correction that takes something away from one side’s account is held to the same rule as one that takes it from the other’s: a page that shows it.</p>`,
  };
}

export function licencesSection({ conflict, root }: Here): Section {
  const credits = conflict.credits.map(
    ({ text, url, licence }) => html`<li>${external(url, text)}: ${licence}</li>`,
  );
  const ccBy = external('https://creativecommons.org/licenses/by/4.0/', 'Creative Commons Attribution 4.0');
  const odbl = external('https://opendatacommons.org/licenses/odbl/1-0/', 'Open Database Licence 1.0');
  return {
    id: 'licences',
    heading: 'Licences and credits',
    body: html`<p>The data package: ${conflict.licence}. In full: ${ccBy}; ${odbl}. What the sources wrote stays theirs: everything here is in our own words, and nothing is copied but names, figures and headings for citation.</p>
<p>To cite: “${conflict.title.en}, ${conflict.subtitle.en}, release ${conflict.version}”, with the address of the page and the day of reading.</p>
<ul>${credits}</ul>
<p>Type: Noto Sans, subsets, under the <a href="${root}fonts/OFL.txt">SIL Open Font License 1.1</a>. The program that draws the map is under the MIT licence.</p>`,
  };
}

export function privacySection(): Section {
  return {
    id: 'privacy',
    heading: 'Privacy',
    body: html`<p>The site sets no cookie, stores nothing in the browser, counts nobody, and asks no other host for anything: ground, letters and data come from where the page came from. Your browser’s policy for these pages is set so that it could not be otherwise. What you choose on the map stands in the address alone, so that you can share it. Links to sources lead to other sites with rules of their own.</p>`,
  };
}
