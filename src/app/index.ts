/** What the public element needs of the composition root. */
export { loadPackage } from '../load/package.ts';
export { type AddressSync, readAddress, syncAddress } from './address.ts';
export { type App, compose } from './compose.ts';
export { fetchPicture } from './picture-map.ts';
export { Shell } from './shell.ts';
