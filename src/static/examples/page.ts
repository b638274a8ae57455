/** `/examples/`: pages that embed the map, and the line that does it. */
import { exampleWords } from '../../i18n/catalogues/examples.ts';
import { translate } from '../../i18n/messages.ts';
import { formatLocal } from '../../model/time.ts';
import { documentText, type Section } from '../document.ts';
import { html } from '../html.ts';
import { pageLinked } from '../linked-data.ts';
import type { Here } from '../site.ts';
import { articlePath, articleTitle, hasArticle } from './article.ts';

export function examplesPage(here: Here): string {
  const { conflict, home, lang } = here;
  const word = (key: keyof (typeof exampleWords)['en'] & string): string =>
    translate(exampleWords, lang, key);
  const address = `ADDRESS/embed.html?at=${formatLocal(conflict.opening.at, conflict.zone.offset)}&lang=${lang}`;
  const line = `<iframe src="${address}" title="${word('line-title')}" width="100%" height="560"></iframe>`;
  const pages: Section = {
    id: 'pages',
    heading: word('pages'),
    body: html`<ul class="claims"><li>
<p><a href="${home}${articlePath}"><strong>${articleTitle(here)}</strong></a></p>
<p>${word('article')}</p></li></ul>
`,
  };
  const how: Section = {
    id: 'line',
    heading: word('line'),
    body: html`<p>${word('line-text')}</p>
<p><code>${line}</code></p>
<p>${word('line-address')}</p>
<p>${word('local')}</p>
`,
  };
  return documentText(
    {
      title: word('title'),
      description: word('description'),
      linked: pageLinked(word('title'), word('description'), here),
      card: 'site',
      current: 'examples',
      kicker: word('kicker'),
      lead: html`<p>${word('lead')}</p>`,
      picture: null,
      sections: hasArticle(conflict) ? [pages, how] : [how],
      contents: false,
    },
    here,
  );
}
