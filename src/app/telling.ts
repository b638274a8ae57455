/** What a reader who does not see the map is told of a change of the view. */
import { chrome } from '../i18n/catalogues/chrome.ts';
import { translate } from '../i18n/messages.ts';
import { inWords, placeName } from '../i18n/name.ts';
import { spokenMoment } from '../scene/describe.ts';
import type { Scene } from '../scene/types.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Announcer } from './announcer.ts';
import type { App } from './compose.ts';

/** What has happened to the panel of a place, a truce or a report. */
export type Turned = 'opened' | 'closed' | 'stayed';

const openOf = ({ place, truce, report }: ViewState): string | null => place ?? truce ?? report;

function openedText({ open: { place, truce, report, reports }, view: { lang } }: Scene): string {
  const name = truce ? inWords(truce.names, lang) : place ? placeName(place, lang) : (report?.title ?? '');
  return translate(chrome, lang, 'announce-opened', { name, n: reports.length });
}

/** Tells openings and closings at once, and another moment or span when it has settled. */
export function tell(
  announcer: Announcer,
  { scene, conflict }: Pick<App, 'scene' | 'conflict'>,
  view: ViewState,
  previous: ViewState,
): Turned {
  const open = openOf(view);
  if (open === openOf(previous)) {
    if (view.at !== previous.at || view.span !== previous.span)
      announcer.settle(() => spokenMoment(scene, conflict, view.lang));
    return 'stayed';
  }
  announcer.say(open === null ? translate(chrome, view.lang, 'announce-closed') : openedText(scene));
  return open === null ? 'closed' : 'opened';
}
