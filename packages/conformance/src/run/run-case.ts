import { Bench } from '../bench/bench.ts'
import { CaseFailure } from '../bench/case-failure.ts'
import { codeOf } from '../bench/exchange.ts'
import { maskSecrets } from '../bench/mask-secrets.ts'
import type { Case } from '../case.ts'
import type { Target } from '../target.ts'
import type { CaseResult } from './report.ts'

/** Runs one case on a bench of its own. What goes wrong is in the result, never thrown. */
export async function runCase(target: Target, one: Case): Promise<CaseResult> {
  const bench = new Bench(target)
  const startedAtMs = performance.now()
  const { id, name, operation } = one
  const result = () => ({ id, name, operation, durationMs: performance.now() - startedAtMs })
  try {
    await one.run(bench)
    checkShown(one, bench)
    await bench.clearUp()
    return { ...result(), outcome: 'passed' }
  } catch (fault) {
    const curl = (fault instanceof CaseFailure && fault.curl) || bench.exchanges.at(-1)?.curl
    return { ...result(), outcome: 'failed', detail: told(fault), ...(curl && { curl }) }
  }
}

/** A case that says it shows a success or an error has met it: the coverage table cannot claim more than was seen. */
function checkShown({ id, operation, code, success }: Case, { exchanges }: Bench): void {
  const own = exchanges.filter((exchange) => exchange.operation === operation)
  if (success && !own.some(({ status }) => status < 300)) {
    throw new CaseFailure(id, { expected: 'a success of its operation', received: 'none' })
  }
  if (code && !own.some((exchange) => codeOf(exchange) === code)) {
    throw new CaseFailure(id, { expected: `${code} from its operation`, received: 'other codes' })
  }
}

function told(fault: unknown): string {
  if (!(fault instanceof Error)) return maskSecrets(String(fault))
  const cause = fault.cause instanceof Error ? ` (${fault.cause.message})` : ''
  return maskSecrets(`${fault.message}${cause}`)
}
