import type { Config } from '../config/config.ts'
import { Trouble } from '../trouble.ts'

type Listening = Pick<Config, 'host' | 'port' | 'tls'>

/**
 * The origin at which a gateway reaches the platform: what was said, or where this configuration listens.
 * @throws {Trouble} for what is no origin, and for a port that is only known once it is taken
 */
export function readUpstream(said: string | undefined, listening: Listening): string {
  const text = said ?? originOf(listening)
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.origin === text && url.port !== '0') return text
  throw new Trouble(
    `${JSON.stringify(text)} is no origin that a gateway can call. Name one like --upstream http://platform.internal:8080.`,
  )
}

/** An address that takes calls from everywhere is reached from the same machine by the loopback. */
function originOf({ host, port, tls }: Listening): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `${tls ? 'https' : 'http'}://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
