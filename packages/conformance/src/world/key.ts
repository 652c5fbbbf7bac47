import type { Ask } from '../bench/ask.ts'

/** A random Idempotency-Key. */
export function newKey(): string {
  return crypto.randomUUID()
}

/** A key keeps its first answer: what is asked again takes a new one. */
export function anew(ask: Ask): Ask {
  return ask.key === undefined ? ask : { ...ask, key: newKey() }
}
