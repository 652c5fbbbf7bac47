import type { Seen, Verdict } from './checks.ts'

const CALLS_MIN = 20
const OPERATIONS_MIN = 3

/** It works at all: enough calls over enough operations were answered with success. */
export function answeredSuccessfully({ requests }: Seen): Verdict {
  const done = requests.filter(({ status }) => status >= 200 && status < 300)
  const operations = new Set(done.flatMap(({ operationId }) => operationId ?? []))
  const passed = done.length >= CALLS_MIN && operations.size >= OPERATIONS_MIN
  const counted = `${done.length} calls to ${operations.size} operations succeeded`
  const reason = passed
    ? `${counted}.`
    : `${counted}; ${CALLS_MIN} calls to ${OPERATIONS_MIN} operations are wanted. Go through your use case on the test bank.`
  return { passed, reason, lastSeenAtMs: done.at(-1)?.atMs ?? null }
}
