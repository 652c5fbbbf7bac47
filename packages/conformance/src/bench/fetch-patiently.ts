import type { Target } from '../target.ts'
import type { Outgoing } from './ask.ts'
import { curlOf } from './curl.ts'

const ANSWER_WITHIN_MS = 30_000
const WAITS_MAX = 3
const WAIT_SECONDS_MAX = 60

/** Sends a request; one that came too fast is sent again when the implementation asks for it. */
export async function fetchPatiently(target: Target, request: Outgoing): Promise<Response> {
  for (let waits = 0; ; waits += 1) {
    const response = await fetchOnce(target, request)
    if (response.status !== 429 || waits === WAITS_MAX) return response
    const asked = Number(response.headers.get('retry-after') ?? 1)
    await response.body?.cancel()
    await pause(Math.min(asked, WAIT_SECONDS_MAX) * 1000)
  }
}

async function fetchOnce(target: Target, request: Outgoing): Promise<Response> {
  const send = target.fetch ?? globalThis.fetch
  const init = {
    method: request.method,
    headers: request.headers,
    body: request.body?.() ?? null,
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    // Asked for by fetch where the body is a stream; the types of the web do not have it yet.
    duplex: 'half',
  } as RequestInit
  try {
    return await send(new Request(request.url, init))
  } catch (cause) {
    throw new Error(`No answer to ${curlOf(request)}`, { cause })
  }
}

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs))
}
