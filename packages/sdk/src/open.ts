/**
 * An answer as it may come from a newer platform than these types know: an enum keeps its known values for the editor
 * to offer, and lets any other string through. Switch over it with a default branch. What tells the members of a union
 * apart, a `type` with one value, stays as it is, so that asking for it narrows them.
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
      ? { [Name in keyof T]: Name extends 'type' ? OpenType<T[Name]> : Open<T[Name]> }
      : T

type OpenType<T> = IsUnion<T> extends false ? T : Open<T>

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never
