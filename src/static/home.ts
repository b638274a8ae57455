/** The map's own page before its script: a picture of the opening view, the state in words, the way to every text. */

import { chrome } from '../i18n/catalogues/chrome.ts';
import type { pageWords } from '../i18n/catalogues/pages.ts';
import { storyPageWords } from '../i18n/catalogues/pages-story.ts';
import { translate } from '../i18n/messages.ts';
import { inWords, placeName, sideIndex } from '../i18n/name.ts';
import { timeLine } from '../i18n/reported-time.ts';
import type { Strike } from '../model/conflict.ts';
import { describeScene } from '../scene/describe.ts';
import type { Ground } from '../scene/ground.ts';
import type { Scene } from '../scene/types.ts';
import { defaultView } from '../state/url-codec.ts';
import { languageLinks } from './document.ts';
import { sceneOf } from './figure.ts';
import { headHtml } from './head.ts';
import { type Html, html, pictureHtml } from './html.ts';
import { datasetLinked } from './linked-data.ts';
import { fittedViewport, type Inset, NO_INSET } from './map/camera.ts';
import { STORY_CORNER_PX } from './map/corner.ts';
import { hatch } from './map/front.ts';
import { legendRows } from './map/legend.ts';
import { svgMap } from './map/map.ts';
import { slits } from './map/mark-nodes.ts';
import { el } from './map/node.ts';
import { paintOf } from './map/palette.ts';
import { panel } from './map/panel.ts';
import { shortName } from './report-name.ts';
import type { Here } from './site.ts';
import { capital, pageWord, say } from './words.ts';

/** Pictures in CSS px, near the sizes that the map has on a desk and on a phone: the page shows the one that fits. */
const PICTURES = [
  { name: 'wide', width: 880, height: 610, inset: { ...NO_INSET, left: 340 }, buttons: 32 },
  {
    name: 'tall',
    width: 390,
    height: 660,
    inset: { ...NO_INSET, bottom: 52, corner: STORY_CORNER_PX },
    buttons: 44,
  },
] as const satisfies readonly {
  name: string;
  width: number;
  height: number;
  inset: Inset;
  buttons: number;
}[];

export const homeTitle = ({ conflict, lang }: Here): string =>
  `${inWords(conflict.title, lang)}: ${inWords(conflict.subtitle, lang)}`;

/** Title, description, languages, card and data for machines. */
export function homeHead(here: Here): Html {
  const description = pageWord(here.lang, 'home-description');
  const linked = datasetLinked(here, description);
  const title = homeTitle(here);
  return html`<title>${title}</title>
${headHtml({ title, description, linked, card: 'site' }, here)}`;
}

function picture(name: (typeof PICTURES)[number], scene: Scene, ground: Ground, here: Here): Html {
  const { conflict, lang, home } = here;
  const { width, height, inset, buttons } = name;
  const { root } = svgMap(scene, conflict, ground, {
    width,
    height,
    inset,
    buttons,
    theme: 'css',
    lang,
    viewport: fittedViewport(conflict, { width, height }, inset),
    name: name.name,
    parts: ['scale', 'credits'],
    link: { report: (id) => `${home}reports/${id}/`, place: (id) => `${home}places/${id}/` },
  });
  const { width: _width, height: _height, ...attributes } = root.attributes;
  return pictureHtml({
    ...root,
    attributes: { ...attributes, class: `map-${name.name}`, preserveAspectRatio: 'xMaxYMax slice' },
  });
}

/** What the marks of the picture mean. */
function legend(scene: Scene, { conflict, lang }: Here): Html {
  const paint = paintOf('css');
  const [slitsId, hatchId] = ['legend-slits', 'legend-hatch'];
  const rows = legendRows({ scene, conflict, lang, paint, slitsId, hatchId, squares: false });
  const frame = { width: 380, height: 1000 };
  const { node, box } = panel(rows, { left: 1, top: 1, most: 330 }, frame, paint);
  const size = { width: Math.ceil(box.x1 + 1), height: Math.ceil(box.y1 + 1) };
  return pictureHtml(
    el(
      'svg',
      {
        ...size,
        viewBox: `0 0 ${size.width} ${size.height}`,
        class: 'legend',
        'font-family': "'Noto Sans', system-ui, sans-serif",
      },
      el('defs', {}, slits(slitsId, paint), hatch(hatchId, paint)),
      node,
    ),
  );
}

function stateHtml(scene: Scene, { conflict, lang }: Here): Html {
  const words = describeScene(scene, conflict, lang);
  const accusations = words.accusations.map(
    ({ side, text }) => html`<li data-side="${sideIndex(conflict, side) ?? ''}">${text}</li>`,
  );
  const lines = [words.eachOther, words.pledge].map((line) => line !== null && html`<p>${line}</p>`);
  return html`<section class="state" aria-label="${pageWord(lang, 'state-of')}" tabindex="0">
<p class="moment">${words.moment}</p>
<p class="truce">${words.truce}</p>
${accusations.length > 0 && html`<ul>${accusations}</ul>`}
${lines}<p class="counts"><strong>${words.strikes}</strong>${words.besides !== null && `, ${words.besides}`}</p>
${words.deaths !== null && html`<p>${words.deaths}</p>`}
<p class="small">${words.window}. ${words.front}</p>
</section>`;
}

function reportLink(strike: Strike, here: Here): Html {
  const { conflict, home, lang } = here;
  const answers = strike.answers.map((answer) => say(lang, `answer-${answer}`)).join(', ');
  const time = timeLine(strike.time, conflict.zone.offset, lang);
  return html`<li><a href="${home}reports/${strike.id}/">${shortName(strike, here)}</a> <span>${time}. ${capital(say(lang, `kind-${strike.kind}`), lang)}; ${answers}.</span></li>
`;
}

/** What stands inside the element until its interface takes the same place. */
export function homeContent(here: Here, ground: Ground): Html {
  const { conflict, lang, home } = here;
  const word = (key: keyof (typeof pageWords)['en'] & string): string => pageWord(lang, key);
  const scene = sceneOf(conflict, { ...defaultView(conflict), lang });
  const told = conflict.story.length > 0;
  const places = conflict.featured.flatMap((id) => conflict.places.get(id) ?? []);
  return html`<div class="first" lang="${lang}">
<header><div><h1>${inWords(conflict.title, lang)}</h1><p>${inWords(conflict.subtitle, lang)}</p></div>
<div><nav aria-label="${word('site')}"><ul>${told && html`<li><a href="${home}story/">${word('story')}</a></li>`}<li><a href="${home}table/">${word('table')}</a></li><li><a href="${home}about/">${word('about')}</a></li><li><a href="${home}examples/">${word('examples')}</a></li></ul></nav>
${languageLinks(here)}</div></header>
<main><div class="stage">${PICTURES.map((name) => picture(name, scene, ground, here))}</div>
${stateHtml(scene, here)}
<div class="side" tabindex="0" role="region" aria-label="${word('in-view')}"><h2>${word('in-view')}</h2>
<ol>${scene.strikes.map(({ strike }) => reportLink(strike, here))}</ol>
<p><a href="${home}table/">${word('all-reports')}</a></p>
${
  told &&
  html`<p><a href="${home}story/">${translate(storyPageWords, lang, 'title')}</a></p>
`
}<h2>${word('places')}</h2>
<ul>${places.map((place) => html`<li><a href="${home}places/${place.id}/">${placeName(place, lang)}</a></li>`)}<li><a href="${home}table/#places">${translate(chrome, lang, 'all-places')}</a></li></ul>
<h2>${translate(chrome, lang, 'legend')}</h2>
${legend(scene, here)}</div></main>
<footer class="time"><h2>${word('truces')}</h2>
<ul>${conflict.truces.map(({ id, names }) => html`<li><a href="${home}truces/${id}/">${inWords(names, lang)}</a></li>`)}</ul>
<noscript><p>${word('needs-script')} <a href="${home}table/">${word('all-reports')}</a></p></noscript></footer>
</div>`;
}
