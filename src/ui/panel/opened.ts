/** Registers what the panel holds. */
import './cm-place.ts';
import './cm-report.ts';
import './cm-truce.ts';
