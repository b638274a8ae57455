/** Registers the panel and the list of reports in view. */
import './cm-panel.ts';
import './cm-reports.ts';
