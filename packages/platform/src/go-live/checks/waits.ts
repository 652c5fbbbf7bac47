import type { ReadinessRequest } from '../readiness.ts'

/** What was under way already when the answer came. */
const UNDER_WAY_MS = 1_000

/** A refusal for too many requests, and whether its application waited as it was asked to. */
export interface Wait {
  readonly request: ReadinessRequest
  /** null: it has not called again yet */
  readonly waited: boolean | null
}

/** Each of the refusals for too many requests, judged by what its application did next. @param requests oldest first */
export function waits(requests: readonly ReadinessRequest[]): readonly Wait[] {
  return byApplication(requests).flatMap((calls) =>
    calls.flatMap((request, index) =>
      request.status === 429 && request.retryAfterSeconds !== null
        ? [{ request, waited: judge(request, nextOf(calls, index)) }]
        : [],
    ),
  )
}

function judge(refused: ReadinessRequest, next: ReadinessRequest | undefined): boolean | null {
  if (!next) return null
  return next.atMs >= refused.atMs + (refused.retryAfterSeconds ?? 0) * 1_000
}

/** The first call behind one that was not under way yet. It is near: nothing before is looked at. */
function nextOf(calls: readonly ReadinessRequest[], index: number): ReadinessRequest | undefined {
  const fromMs = (calls[index]?.atMs ?? 0) + UNDER_WAY_MS
  let next = index + 1
  while ((calls[next]?.atMs ?? Infinity) <= fromMs) next += 1
  return calls[next]
}

function byApplication(requests: readonly ReadinessRequest[]): readonly ReadinessRequest[][] {
  const calls = new Map<string, ReadinessRequest[]>()
  for (const request of requests) {
    const own = calls.get(request.applicationId)
    if (own) own.push(request)
    else calls.set(request.applicationId, [request])
  }
  return [...calls.values()]
}
