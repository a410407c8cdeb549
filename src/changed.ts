/**
 * A copy of an object with some properties changed or added. What is copied often is not copied by `{ ...object }`: V8 gives
 * such copies a hidden class of their own each time its cache of them is full, and whatever reads them is never compiled well.
 */
export function changed<T extends object, const C extends object>(object: T, changes: C): T & C {
  return Object.assign({}, object, changes);
}
