import type { ReadinessProbe } from '../readiness.ts'
import type { Seen, Verdict } from './checks.ts'

/** Its webhook refuses what nobody signed, and takes what the bank has sent. */
export function verifiedSignatures({ probes }: Seen): Verdict {
  const forged = latest(probes, 'bad_signature')
  const delivered = probes.findLast(({ kind, passed }) => kind === 'delivery' && passed)
  const passed = forged?.passed === true && delivered !== undefined
  const lastSeenAtMs = forged?.atMs ?? null
  if (passed) {
    const reason = 'A message with a bad signature was refused, and a good one was taken.'
    return { passed, reason, lastSeenAtMs }
  }
  if (!forged) {
    const reason = 'No webhook was probed with a bad signature. Probe it on the test bank.'
    return { passed, reason, lastSeenAtMs }
  }
  const reason = forged.passed
    ? 'A message with a bad signature was refused, but no good one was taken yet. Let an event be delivered.'
    : 'The last message with a bad signature was not refused. Verify each, and answer 400, 401 or 403.'
  return { passed, reason, lastSeenAtMs }
}

/** Its webhook takes the same event again, as after a lost answer. */
export function handlesDuplicates({ probes }: Seen): Verdict {
  const last = latest(probes, 'duplicate')
  const lastSeenAtMs = last?.atMs ?? null
  if (!last) {
    const reason = 'No webhook was probed with a duplicate. Probe it on the test bank.'
    return { passed: false, reason, lastSeenAtMs }
  }
  const reason = last.passed
    ? 'An event that came twice was taken twice.'
    : 'An event that came twice was not taken twice. Answer 2xx to what you have already, and do nothing else.'
  return { passed: last.passed, reason, lastSeenAtMs }
}

function latest(probes: readonly ReadinessProbe[], kind: ReadinessProbe['kind']) {
  return probes.findLast((probe) => probe.kind === kind)
}
