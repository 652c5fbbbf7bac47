import type { Socket } from 'node:net'
import { networkOf } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import type { Config } from '../config/config.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { HttpServer } from './close-server.ts'
import { plainAddress, type TrustedProxies } from './trusted-proxies.ts'

const TOLD_EVERY_MS = 60_000

interface Parts {
  readonly connections: Config['connections']
  readonly proxies: TrustedProxies
  readonly log: Pick<ServerLog, 'note'>
  readonly wall: Clock
}

/**
 * Closes a connection as soon as it is made if there are too many, of its address or of all. Nothing is said over it:
 * saying something costs more than closing, and whoever has so many is not listening. A trusted proxy has the
 * connections of all its callers, and so no limit of its own.
 */
export function capConnections(
  server: HttpServer,
  { connections, proxies, log, wall }: Parts,
): void {
  const open = new Map<string, number>()
  const tell = tellNowAndThen(log, wall)
  server.maxConnections = connections.total
  server.on('drop', () => tell('total'))
  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress ?? 'unknown')
    if (proxies.includes(address)) return
    const network = networkOf(address)
    const count = (open.get(network) ?? 0) + 1
    open.set(network, count)
    socket.once('close', () => leave(network))
    if (count <= connections.perAddress) return
    tell('address')
    socket.destroy()
  })

  function leave(network: string): void {
    const left = (open.get(network) ?? 1) - 1
    if (left > 0) open.set(network, left)
    else open.delete(network)
  }
}

/** At once, and then at most once in a while: a flood of connections must not become a flood of lines. */
function tellNowAndThen(log: Parts['log'], wall: Clock): (by: 'address' | 'total') => void {
  let refused = 0
  let toldAtMs = Number.NEGATIVE_INFINITY
  return (by) => {
    refused += 1
    if (wall.nowMs() - toldAtMs < TOLD_EVERY_MS) return
    toldAtMs = wall.nowMs()
    log.note('connections refused', { by, refused })
    refused = 0
  }
}
