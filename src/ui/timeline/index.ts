/** Registers `cm-timeline` and what it is made of. */
import './timeline.ts';
