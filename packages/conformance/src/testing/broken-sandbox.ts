import { createSandbox } from '@wekeza/sandbox'
import type { Target } from '../target.ts'

/** An answer, taken apart so that a test can break it. */
export interface Breakable {
  readonly path: string
  status: number
  readonly headers: Headers
  text: string
}

/** A sandbox whose every answer goes through `spoil` on its way out, and every request through `mistake` on its way in. */
export async function brokenSandbox(
  spoil: (answer: Breakable) => void,
  mistake: (request: Request) => Request = (request) => request,
): Promise<Target> {
  const sandbox = await createSandbox()
  return {
    ...sandbox,
    async fetch(request) {
      const response = await sandbox.fetch(mistake(request))
      const { status, headers } = response
      // A stream has no end to wait for.
      if (headers.get('content-type') === 'text/event-stream') return response
      const { pathname: path } = new URL(request.url)
      const answer = { path, status, headers: new Headers(headers), text: await response.text() }
      spoil(answer)
      return new Response(answer.text, { status: answer.status, headers: answer.headers })
    },
  }
}
