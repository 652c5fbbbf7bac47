/**
 * An answer as it may come from a newer platform than these types know: an enum keeps its known values for the editor
 * to offer, and lets any other string through. Switch over it with a default branch.
 * @example
 * const status: Open<'pending' | 'settled'> = 'held_for_review' // compiles; so does comparing with 'settled'
 */
export type Open<T> = T extends string
  ? string extends T
    ? T
    : T | (string & {})
  : T extends readonly (infer Item)[]
    ? Open<Item>[]
    : T extends object
      ? { [Name in keyof T]: Open<T[Name]> }
      : T
