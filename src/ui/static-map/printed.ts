/** What goes on paper: the finished picture, and under it what is in view with the release and the link. */
import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { pictureWords } from '../../i18n/catalogues/picture.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/name.ts';
import { timeLine } from '../../i18n/reported-time.ts';
import type { Ground } from '../../scene/ground.ts';
import { linkQuery } from '../../state/url-codec.ts';
import { Part } from '../part.ts';
import { newGroup } from './drawing.ts';
import { FINISHED_SIZE, finishedPicture } from './finished.ts';

/** More reports than a few sheets hold are told by their number. */
const MOST_LISTED = 400;

export class Printed extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    site: { attribute: false },
    ground: { attribute: false },
  };
  declare site: string;
  declare ground: Ground | null;

  static override styles = css`
    :host { display: block; color: #1f1d1a; background: #fff; font: 400 12px/1.4 'Noto Sans', system-ui, sans-serif; }
    svg { display: block; width: 100%; height: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    h2 { margin: 12px 0 4px; font-size: 13px; }
    ol { margin: 0; padding-left: 22px; columns: 2; column-gap: 24px; }
    li { break-inside: avoid; }
    :host([framed]) svg { max-height: 100vh; }
    :host([framed]) .listed { display: none; }
    p { margin: 8px 0 0; overflow-wrap: anywhere; }
  `;

  protected override render(): unknown {
    const { conflict, scene, lang, site, ground } = this;
    if (!conflict || !scene) return nothing;
    const { root } = finishedPicture(scene, conflict, ground, lang, 'light');
    const { width, height } = FINISHED_SIZE;
    const listed = scene.strikes.slice(0, MOST_LISTED);
    const rest = scene.strikes.length - listed.length;
    const reports = listed.map(({ strike }) => {
      const place = conflict.places.get(strike.places[0] ?? '');
      return html`<li>${place ? placeName(place, lang) : strike.title}: ${timeLine(strike.time, conflict.zone.offset, lang)}</li>`;
    });
    const release = translate(pictureWords, lang, 'release', {
      version: conflict.version,
      date: formatPartialDate(conflict.released, lang),
      zone: conflict.zone.label,
      link: `${site}${linkQuery(scene.view, conflict)}`,
    });
    return html`<svg role="img" lang=${lang} viewBox=${`0 0 ${width} ${height}`} aria-label=${root.attributes['aria-label'] ?? ''}
        font-family="'Noto Sans', system-ui, sans-serif">${newGroup(root.children)}</svg>
      <div class="listed"><h2>${translate(pictureWords, lang, 'reports')}</h2><ol>${reports}</ol>
      ${rest > 0 ? html`<p>${translate(pictureWords, lang, 'more-reports', { n: rest })}</p>` : nothing}<p>${release}</p></div>`;
  }
}
if (!customElements.get('cm-printed')) customElements.define('cm-printed', Printed);
