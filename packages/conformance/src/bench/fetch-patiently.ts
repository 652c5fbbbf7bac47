import type { Target } from '../target.ts'
import type { Outgoing } from './ask.ts'
import { curlOf } from './curl.ts'

const ANSWER_WITHIN_MS = 30_000
const WAITS_MAX = 3
const WAIT_SECONDS_MAX = 60

/**
 * Sends a request; one that came too fast is sent again when the implementation asks for it.
 * @param signal what ends it, the reading of its body too; default: a generous time for each try, and none for the waits
 */
export async function fetchPatiently(
  target: Target,
  request: Outgoing,
  signal?: AbortSignal,
): Promise<Response> {
  for (let waits = 0; ; waits += 1) {
    const response = await fetchOnce(
      target,
      request,
      signal ?? AbortSignal.timeout(ANSWER_WITHIN_MS),
    )
    if (waits === WAITS_MAX || !(await cameTooFast(response))) return response
    const asked = Number(response.headers.get('retry-after') ?? 1)
    await response.body?.cancel()
    await pause(Math.min(asked, WAIT_SECONDS_MAX) * 1000)
  }
}

/** What is too many for another reason does not become less by waiting. */
async function cameTooFast(response: Response): Promise<boolean> {
  if (response.status !== 429) return false
  const text = await response.clone().text()
  return !/"code":\s*"(?!rate_limited")/.test(text)
}

async function fetchOnce(
  target: Target,
  request: Outgoing,
  signal: AbortSignal,
): Promise<Response> {
  const init = {
    method: request.method,
    headers: request.headers,
    body: request.body?.() ?? null,
    redirect: 'manual',
    signal,
    // Asked for by fetch where the body is a stream; the types of the web do not have it yet.
    duplex: 'half',
  } as RequestInit
  try {
    // Node forgets the signal of a request that nobody holds (nodejs/node#55428), and a stream is left by its signal.
    return await (target.fetch?.(new Request(request.url, init)) ?? fetch(request.url, init))
  } catch (cause) {
    throw new Error(`No answer to ${curlOf(request)}`, { cause })
  }
}

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs))
}
