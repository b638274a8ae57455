/** Registers what the dialog of sharing holds. */
import './save.ts';
import './share.ts';
