import { StoreUnavailable } from '@wekeza/bank'
import type { Call } from './call.ts'
import { type Family, pipeline, reaches } from './pipeline.ts'
import type { Host } from './ports/host.ts'
import { problem } from './problems/problem.ts'
import { render } from './render.ts'

/**
 * Takes a call down the pipeline and answers it. A fault of ours is logged whole and told as a 500 without detail; a
 * store out of reach as a 503, since that passes.
 */
export async function walk(call: Call, host: Host): Promise<Response> {
  const family: Family = call.operation?.caller ?? 'unknown'
  for (const row of pipeline) {
    if (!reaches(row, family, call.answer !== null)) continue
    try {
      const stepped = row.step(call, host)
      const answer = stepped instanceof Promise ? await stepped : stepped
      if (!answer) continue
      call.answer = answer
      call.answeredBy ??= row.name
    } catch (cause) {
      host.log.fault(call.requestId, cause)
      call.answeredBy = row.name
      call.answer = problem(
        call,
        cause instanceof StoreUnavailable ? 'service_unavailable' : 'internal_error',
      )
    }
  }
  return render(call)
}
