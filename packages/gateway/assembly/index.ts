export { placeOf } from './decode';
export { endOfString } from './json-string';
export { setSlots } from './parts';
export { decodedEnd, hitCount, sift } from './sieve';
