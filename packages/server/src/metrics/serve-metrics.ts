import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Trouble } from '../trouble.ts'
import type { Metrics } from './create-metrics.ts'

export interface MetricsServer {
  readonly url: string
  stop(): Promise<void>
}

/**
 * Answers GET /metrics on a port of its own, which no gateway leads to: numbers of the whole bank are nobody's
 * business outside.
 * @throws {Trouble} if the port cannot be listened on
 */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  metrics: Pick<Metrics, 'contentType' | 'render'>,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    if (request.method !== 'GET') return response.writeHead(405, { allow: 'GET' }).end()
    metrics.render().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.listen(port, host)
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    throw new Trouble(
      `Metrics cannot be served on ${host}:${port} (${cause.code}). Choose another WEKEZA_METRICS_PORT.`,
    )
  })
  const { port: listening } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}/metrics`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
