/** Freezing of what decoding returns. */
const refuse = (): never => {
  throw new TypeError('the conflict is read-only');
};

/** Freezes a value made of plain objects, arrays and maps, and all inside it. Maps lose their changing methods. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const entry of value.values()) deepFreeze(entry);
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  }
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
