import { http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts'
import { catchAll } from './handlers.ts'
import { WEBHOOK_AGENT } from './webhooks/send-by-fetch.ts'

export { catchAll, operationHandlers } from './handlers.ts'

export interface InterceptedSandbox extends Sandbox {
  /** From now on `fetch` in this process reaches the sandbox; what goes elsewhere is refused by name. */
  listen(): void
  close(): void
}

/**
 * A sandbox inside your tests: `fetch` and `http` in this process are answered without a network.
 * @example
 * const sandbox = await sandboxServer()
 * beforeAll(() => sandbox.listen())
 * afterEach(() => sandbox.reset())
 * afterAll(() => sandbox.close())
 */
export async function sandboxServer(options: SandboxOptions = {}): Promise<InterceptedSandbox> {
  const sandbox = await createSandbox(options)
  const server = setupServer(catchAll(sandbox), webhooksOut)
  return {
    ...sandbox,
    listen: () => server.listen({ onUnhandledFrame: 'error' }),
    close() {
      server.close()
      void sandbox.stop()
    },
  }
}

/** A webhook's receiver is a server of the test's own, whom the sandbox calls; what the test itself calls is another thing. */
const webhooksOut = http.post('*', ({ request }) =>
  request.headers.get('user-agent')?.startsWith(WEBHOOK_AGENT) ? passthrough() : undefined,
)
