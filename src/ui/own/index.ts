/** Registers the elements about data; they come when there is something to say. */
import './cm-data-note.ts';
import './cm-own-data.ts';
import './cm-report-more.ts';
