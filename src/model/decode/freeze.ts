/** Freezing of what decoding returns. */
import type { Steps } from '../slices.ts';

/** Records frozen in one piece. */
const PIECE = 40;

const refuse = (): never => {
  throw new TypeError('the conflict is read-only');
};

/** Freezes a value made of plain objects, arrays, maps and sets, and all inside it. Maps and sets lose their changing methods. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const entry of value.values()) deepFreeze(entry);
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  }
  if (value instanceof Set) Object.assign(value, { add: refuse, delete: refuse, clear: refuse });
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

/** As `deepFreeze`, in pieces of what the lists and maps at the top of a record hold. */
export function* freezeSteps<T extends object>(record: T): Steps<T> {
  let count = 0;
  for (const value of Object.values(record) as unknown[]) {
    const list = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
    for (const entry of list) {
      deepFreeze(entry);
      count += 1;
      if (count % PIECE === 0) yield;
    }
  }
  return deepFreeze(record);
}
