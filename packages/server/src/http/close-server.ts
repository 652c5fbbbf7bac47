import type { Server } from 'node:http'
import type { Server as SecureServer } from 'node:https'

export type HttpServer = Server | SecureServer

const LOOK_EVERY_MS = 20

/**
 * Stops accepting, lets running requests finish, and closes their connections as soon as they are idle.
 * @param drainMs how long requests may still take; then they are cut off
 * @returns whether all of them finished
 */
export async function closeServer(server: HttpServer, drainMs: number): Promise<boolean> {
  let finished = true
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
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
