import type { Server } from 'node:http'
import type { Server as SecureServer } from 'node:https'
import type { Socket } from 'node:net'

export type HttpServer = Server | SecureServer

const LOOK_EVERY_MS = 20

/** The connections over which nothing was asked yet; to Node itself they are busy, and kept until they time out. */
const SILENT = Symbol('silent')
type Watched = HttpServer & { [SILENT]?: Set<Socket> }

/** Begins to keep an eye on connections over which nothing is asked, so that closing need not wait for them. */
export function watchSilent(server: Watched, made: 'connection' | 'secureConnection'): void {
  const silent = new Set<Socket>()
  server[SILENT] = silent
  server.on(made, (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', ({ socket }) => silent.delete(socket))
}

/**
 * Stops accepting, lets running requests finish, and closes their connections as soon as they are idle.
 * @param drainMs how long requests may still take; then they are cut off
 * @returns whether all of them finished
 */
export async function closeServer(server: Watched, drainMs: number): Promise<boolean> {
  let finished = true
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const socket of server[SILENT] ?? []) socket.destroy()
  // A connection whose request was still running when we closed becomes idle later, and would be kept alive.
  const look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const cutOff = setTimeout(() => {
    finished = false
    server.closeAllConnections()
  }, drainMs)
  await closed
  clearInterval(look)
  clearTimeout(cutOff)
  return finished
}
