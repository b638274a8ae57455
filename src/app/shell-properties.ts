/** What the interface's element is given, and what it remembers. */
import type { PropertyDeclarations } from 'lit';
import { NO_STATE } from '../ui/own/own-state.ts';

export const shellProperties: PropertyDeclarations = {
  app: { attribute: false },
  site: { attribute: false },
  frame: { type: Boolean },
  whole: { type: Boolean },
  theme: { attribute: false },
  problems: { attribute: false },
  data: { attribute: false },
  tick: { attribute: false },
  missing: { attribute: false },
  narrow: { state: true },
  low: { state: true },
  drawer: { state: true },
  dialog: { state: true },
  spoken: { state: true },
  printing: { state: true },
};

/** Before anything is given. */
export const shellDefaults = {
  site: '',
  frame: false,
  whole: false,
  theme: 'light',
  problems: [],
  data: NO_STATE,
  tick: 0,
  missing: null,
  narrow: false,
  low: 'no',
  drawer: 'none',
  dialog: 'none',
  spoken: '',
  printing: false,
};
