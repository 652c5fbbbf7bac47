import { CHECKS, type Seen } from './checks/checks.ts'
import type { Readiness, ReadinessEvidence } from './readiness.ts'

/**
 * How fit an organisation is to go live, by what its test traffic has shown.
 * @example
 * score({ requests: [], probes: [], applications: [] }).score // 0
 */
export function score(evidence: ReadinessEvidence): Readiness {
  const requests = evidence.requests.toSorted((one, other) => one.atMs - other.atMs)
  const probes = evidence.probes.toSorted((one, other) => one.atMs - other.atMs)
  const seen: Seen = { ...evidence, requests, probes }
  const checks = CHECKS.map(({ name, weight, judge }) => ({ name, weight, ...judge(seen) }))
  const passed = checks.filter((check) => check.passed)
  return { score: passed.reduce((sum, { weight }) => sum + weight, 0), checks }
}
