import type { Seen, Verdict } from './checks.ts'

/** It repeats a request under the key that it had, so that nothing is done twice. */
export function retriedWithSameKey({ requests }: Seen): Verdict {
  const last = requests.findLast(({ replayed }) => replayed)
  const reason = last
    ? 'A request was repeated with its own Idempotency-Key, and got its first answer.'
    : 'No request was repeated with its own Idempotency-Key. Repeat one, as after a lost answer.'
  return { passed: last !== undefined, reason, lastSeenAtMs: last?.atMs ?? null }
}
