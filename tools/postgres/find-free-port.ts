import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768, the others from 49152):
 * none of those takes the port while a cluster restarts, and no client that retries meanwhile is
 * connected to itself.
 */
const PORT_MIN = 20_000
const PORT_END = 32_000
const TRIES = 100

/** A port of 127.0.0.1 on which nobody listens now. */
export async function findFreePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(PORT_MIN, PORT_END)
    if (await isFree(port)) return port
  }
  throw new Error(`No port between ${PORT_MIN} and ${PORT_END} is free; end what listens there.`)
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
