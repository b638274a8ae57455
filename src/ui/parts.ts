/** Registers every element that the interface is made of. */
import './chrome/filters.ts';
import './chrome/hint.ts';
import './chrome/legend.ts';
import './chrome/notice.ts';
import './chrome/places.ts';
import './chrome/save.ts';
import './chrome/share.ts';
import './chrome/state.ts';
import './panel/index.ts';
import './story/cm-story.ts';
import './timeline/index.ts';
