import type { Case } from '../case.ts'
import { cases } from '../cases/index.ts'
import type { Target } from '../target.ts'
import { chooseCases } from './choose-cases.ts'
import type { CaseResult, Report } from './report.ts'
import { runCase } from './run-case.ts'
import { whyNotRun } from './why-not-run.ts'

export interface RunOptions {
  /** ids, operations, or the first part of ids (`PAY`, `createPayment`). Default: every case */
  readonly only?: readonly string[]
  /** a whole number: runs the cases in another order, the same each time. Default: the order of `cases` */
  readonly seed?: number
  /** ids of cases that are known to fail: they are counted apart, and do not fail the run. Default: none */
  readonly baseline?: readonly string[]
  /** told of each case as it ends */
  readonly onCase?: (result: CaseResult) => void
}

/**
 * Runs the suite against an implementation of the contract, one case after another.
 * The target must be a test bank: cases spend its play money, move its clock, and at the end put it back to its seed.
 * @returns how each case went; whatever the implementation does, nothing is thrown
 * @throws TypeError if `only` or `baseline` names a case that is not there
 * @example
 * const report = await runConformance({
 *   baseUrl: 'http://127.0.0.1:4010',
 *   client: { clientId: 'app_demo', clientSecret: 'sandbox-secret' },
 *   otherClient: { clientId: 'app_other', clientSecret: 'sandbox-secret' },
 * })
 * process.exitCode = report.failed === 0 ? 0 : 1
 */
export async function runConformance(target: Target, options: RunOptions = {}): Promise<Report> {
  const { baseline = [], onCase, only, seed } = options
  const known = new Set(baseline.length > 0 ? idsOf(baseline) : [])
  const startedAtMs = performance.now()
  const results: CaseResult[] = []
  for (const one of chooseCases(cases, { only, seed })) {
    const result = heldAgainst(known, await runWhereItCan(target, one))
    results.push(result)
    onCase?.(result)
  }
  const count = (outcome: CaseResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length
  return {
    baseUrl: target.baseUrl,
    passed: count('passed'),
    failed: count('failed'),
    known: count('known'),
    skipped: count('skipped'),
    durationMs: performance.now() - startedAtMs,
    cases: results,
  }
}

async function runWhereItCan(target: Target, one: Case): Promise<CaseResult> {
  const detail = whyNotRun(target, one)
  if (detail === undefined) return runCase(target, one)
  const { id, name, operation } = one
  return { id, name, operation, outcome: 'skipped', durationMs: 0, detail }
}

function idsOf(baseline: readonly string[]): string[] {
  return chooseCases(cases, { only: baseline }).map(({ id }) => id)
}

function heldAgainst(known: ReadonlySet<string>, result: CaseResult): CaseResult {
  if (!known.has(result.id) || result.outcome === 'skipped') return result
  if (result.outcome === 'failed') return { ...result, outcome: 'known' }
  return { ...result, detail: 'It is in the baseline and passes: take it out.' }
}
