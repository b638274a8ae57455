/** Registers the panel, the list of reports in view and the table of all. */
import './cm-panel.ts';
import './cm-reports.ts';
import './cm-table.ts';
