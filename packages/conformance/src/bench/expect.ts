import { CaseFailure } from './case-failure.ts'
import { maskSecrets } from './mask-secrets.ts'

const SHOWN_CHARS_MAX = 600

/** The values are the same, down to the last field; the order of fields does not count. */
export function equal(received: unknown, expected: unknown, what: string): void {
  if (canonical(received) === canonical(expected)) return
  throw new CaseFailure(what, { expected: show(expected), received: show(received) })
}

/** The condition holds. `expected` says it in words, `received` is what was found instead. */
export function holds(condition: boolean, what: string, expected: string, received: unknown): void {
  if (!condition) throw new CaseFailure(what, { expected, received: show(received) })
}

export function matches(received: string | null, pattern: RegExp, what: string): void {
  holds(received !== null && pattern.test(received), what, `text like ${pattern}`, received)
}

/** The value is there. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) {
    throw new CaseFailure(what, { expected: 'a value', received: String(value) })
  }
  return value
}

/** Writes a value for a person to read: short, and without a secret. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (canonical(value) ?? 'undefined')
  const masked = maskSecrets(text)
  return masked.length > SHOWN_CHARS_MAX ? `${masked.slice(0, SHOWN_CHARS_MAX)}…` : masked
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    const fields = Object.entries(inner)
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
