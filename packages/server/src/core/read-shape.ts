import { CoreSilent } from '@wekeza/bank'

/** Reads one value of what a core has sent. @throws {CoreSilent} which names the place, and never the value */
export type Read<T> = (value: unknown, place: string) => T

/** Members that are not named are not looked at: a core may say more than it is asked. */
export function shape<T extends object>(
  members: { readonly [Name in keyof T]: Read<T[Name]> },
): Read<T> {
  const names = Object.keys(members) as (keyof T & string)[]
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      unfit(place, 'an object')
    const sent = value as Record<string, unknown>
    const read = names.map((name) => [name, members[name](own(sent, name), `${place}.${name}`)])
    return Object.fromEntries(read) as T
  }
}

function own(sent: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(sent, name) ? sent[name] : undefined
}

export function list<T>(read: Read<T>, itemsMax: number): Read<T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > itemsMax)
      return unfit(place, `a list of ${itemsMax} at most`)
    return value.map((item, index) => read(item, `${place}[${index}]`))
  }
}

/** A text of so many characters, none of which moves a cursor or breaks a line. */
export function text(charactersMax: number): Read<string> {
  return (value, place) => {
    const fits =
      typeof value === 'string' && value.length <= charactersMax && !/\p{Cc}/u.test(value)
    return fits ? value : unfit(place, `a text of ${charactersMax} characters at most`)
  }
}

export function matching(pattern: RegExp): Read<string> {
  return (value, place) =>
    typeof value === 'string' && pattern.test(value)
      ? value
      : unfit(place, `like ${pattern.source}`)
}

export function oneOf<const T extends string>(names: readonly T[]): Read<T> {
  return (value, place) =>
    names.find((name) => name === value) ?? unfit(place, `one of ${names.join(', ')}`)
}

export function nullable<T>(read: Read<T>): Read<T | null> {
  return (value, place) => (value === null ? null : read(value, place))
}

export const flag: Read<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : unfit(place, 'true or false')

/** A decimal string with two places, as minor units: 13 digits before the point keep every sum exact. */
export const amount: Read<number> = (value, place) => {
  const match = typeof value === 'string' && /^(-?)(0|[1-9]\d{0,12})\.(\d\d)$/.exec(value)
  if (!match) return unfit(place, 'a decimal string with two places')
  const size = Number(match[2]) * 100 + Number(match[3])
  return match[1] && size !== 0 ? -size : size
}

/** An RFC 3339 time in UTC, as milliseconds since 1970. */
export const time: Read<number> = (value, place) => {
  const fits =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value)
  const atMs = fits ? Date.parse(value) : Number.NaN
  return Number.isNaN(atMs) ? unfit(place, 'a time like 2026-01-15T06:00:00Z') : atMs
}

function unfit(place: string, wanted: string): never {
  throw new CoreSilent(`its answer cannot be used: ${place} must be ${wanted}`)
}
