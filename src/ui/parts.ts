/** Registers the elements that the interface begins with; `later.ts` has the others. */
import './chrome/filters.ts';
import './chrome/hint.ts';
import './chrome/legend.ts';
import './chrome/notice.ts';
import './chrome/places.ts';
import './chrome/state.ts';
import './panel/index.ts';
import './timeline/index.ts';
