/** What the public element needs of the composition root. */

export { type AddressSync, readAddress, syncAddress } from './address.ts';
export { type App, compose } from './compose.ts';
export { DataDesk } from './data.ts';
export type { DataHost } from './data-host.ts';
export { fetchOpened } from './foresight.ts';
export { fetchPicture } from './picture-map.ts';
export { Shell } from './shell.ts';
