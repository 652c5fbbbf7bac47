import { randomUUID } from 'node:crypto'
import { repeatable } from '../paying/repeatable.ts'

interface Keyed {
  readonly 'idempotency-key'?: string | undefined
}

/** Makes calls under the key that was given, or a new one; a failure that leaves it open what was done names it. */
export function underKey<T>(
  flags: Keyed,
  call: (options: { idempotencyKey: string }) => Promise<T>,
): Promise<T> {
  const key = flags['idempotency-key'] ?? randomUUID()
  return repeatable(key, () => call({ idempotencyKey: key }))
}
