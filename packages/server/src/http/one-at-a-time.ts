import type { IncomingMessage, RequestListener } from 'node:http'

const QUEUED = Symbol('queued')
type Queueing = IncomingMessage['socket'] & { [QUEUED]?: number }

/**
 * Begins with a request when the answers before it on its connection are on their way, and reads on when none waits. A
 * client may send many requests at once and read nothing (RFC 9112, section 9.3.2): it must have neither all of their
 * answers held for it in memory, nor the requests.
 */
export function oneAtATime(listener: RequestListener): RequestListener {
  return (request, response) => {
    // Node gives a response its connection when it is the response's turn.
    if (response.socket) return listener(request, response)
    const socket: Queueing = request.socket
    const queue = (more: number) => {
      socket[QUEUED] = (socket[QUEUED] ?? 0) + more
      return socket[QUEUED]
    }
    queue(1)
    // Not at once: Node reads on by itself at the end of the request that it reads just now.
    queueMicrotask(() => {
      if (queue(0) > 0) socket.pause()
    })
    response.once('socket', () => {
      if (queue(-1) === 0) socket.resume()
      queueMicrotask(() => listener(request, response))
    })
  }
}
