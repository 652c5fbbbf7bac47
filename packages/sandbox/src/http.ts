import type { AddressInfo } from 'node:net'
import { type HttpBindings, serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type BrokenReply, breakOff, refuseBroken } from '@wekeza/api'
import { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts'

export interface HttpSandbox extends Sandbox {
  stop(): Promise<void>
}

export interface HttpOptions extends Omit<SandboxOptions, 'baseUrl'> {
  /** 0 takes a free one. Default 4010 */
  readonly port?: number
  /** Default 127.0.0.1: play money stays on this machine */
  readonly hostname?: string
}

/**
 * Serves a sandbox over HTTP, straight from the api.
 * @throws the operating system's error, for example EADDRINUSE
 * @example
 * const sandbox = await startSandbox({ port: 0 })
 * await fetch(`${sandbox.baseUrl}/livez`)
 * await sandbox.stop()
 */
export async function startSandbox(options: HttpOptions = {}): Promise<HttpSandbox> {
  const { port = 4010, hostname = '127.0.0.1', ...rest } = options
  // The address is known only once the port is taken, and tokens name it: requests wait until the sandbox is made.
  let ready: (sandbox: Sandbox) => void = () => {}
  const sandbox = new Promise<Sandbox>((resolve) => {
    ready = resolve
  })
  const server = serve({
    port,
    hostname,
    fetch: async (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      const remoteAddress = incoming.socket.remoteAddress ?? 'unknown'
      const breakingOff = (reply: BrokenReply) => {
        breakOff(outgoing, reply)
        return RESPONSE_ALREADY_SENT
      }
      return (await sandbox).fetch(request, { remoteAddress, breakOff: breakingOff })
    },
  })
  server.on(
    'clientError',
    refuseBroken(() => `req_${crypto.randomUUID()}`),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const { port: taken } = server.address() as AddressInfo
  const made = await createSandbox({
    onFault: tellFault,
    ...rest,
    baseUrl: `http://${hostname}:${taken}`,
  })
  ready(made)
  return {
    ...made,
    async stop() {
      await made.stop()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
    },
  }
}

/** A process that serves goes on after a fault of ours, and says what it was. */
function tellFault(cause: unknown): void {
  process.stderr.write(`fault in the sandbox: ${cause instanceof Error ? cause.stack : cause}\n`)
}
