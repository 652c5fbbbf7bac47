import type { CaseResult, Report, Target } from '@wekeza/conformance'
import { usageError } from '../errors/usage-error.ts'
import { readBaseline } from './read-baseline.ts'

export interface SuiteAsk {
  readonly only?: readonly string[] | undefined
  readonly baseline?: string | undefined
  readonly seed?: number | undefined
}

/** Runs the suite; the answer holds the report that CI systems read as well. */
export async function runSuite(
  target: Target,
  { only, baseline, seed }: SuiteAsk,
  onCase: (result: CaseResult) => void,
): Promise<Report & { readonly junit: string }> {
  const { runConformance, toJUnit } = await import('@wekeza/conformance')
  const options = {
    onCase,
    ...(only && { only }),
    ...(baseline !== undefined && { baseline: readBaseline(baseline) }),
    ...(seed !== undefined && { seed }),
  }
  const report = await runConformance(target, options).catch(unknownName)
  return { ...report, junit: toJUnit(report) }
}

/** The suite throws for nothing but a case that is not there. */
function unknownName(error: unknown): never {
  if (error instanceof TypeError) throw usageError(error.message)
  throw error
}
