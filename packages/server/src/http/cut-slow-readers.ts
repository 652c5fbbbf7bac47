import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { SLOW_LOOK_EVERY_MS, WAITING_BYTES_MAX } from './limits.ts'

/** What waited for a reader when it was looked at, and since when it waits. */
interface Waiting {
  readonly sinceMs: number
  /** how much the connection must have carried until that has gone */
  readonly untilBytes: number
}

export interface SlowReaders {
  /** Begins to keep an eye on a connection. */
  watch(socket: Socket): void
  /** Looks at all of them. */
  look(nowMs: number): void
}

/**
 * Cuts off whoever leaves an answer unread: what waits for them must be taken within the time that they have. If more
 * waits for all of them than there is room for, those who have waited longest go first.
 */
export function cutSlowReaders(
  takenWithinMs: number,
  waitingBytesMax = WAITING_BYTES_MAX,
): SlowReaders {
  const sockets = new Set<Socket>()
  /** in the order in which they began to wait */
  const waiting = new Map<Socket, Waiting>()
  return {
    watch(socket) {
      sockets.add(socket)
      socket.once('close', () => {
        sockets.delete(socket)
        waiting.delete(socket)
      })
    },
    look(nowMs) {
      let bytes = 0
      for (const socket of sockets) bytes += lookAt(socket, nowMs)
      for (const socket of waiting.keys()) {
        if (bytes <= waitingBytesMax) return
        bytes -= socket.writableLength
        socket.destroy()
      }
    },
  }

  /** @returns how much waits for it */
  function lookAt(socket: Socket, nowMs: number): number {
    const { writableLength, bytesWritten } = socket
    const before = waiting.get(socket)
    if (before && bytesWritten - writableLength < before.untilBytes) {
      if (nowMs - before.sinceMs < takenWithinMs) return writableLength
      socket.destroy()
      return 0
    }
    // What waited has gone; what waits now has its own time.
    if (before) waiting.delete(socket)
    if (writableLength > 0) waiting.set(socket, { sinceMs: nowMs, untilBytes: bytesWritten })
    return writableLength
  }
}

/** Looks again and again, until it is called off. */
export function keepLooking({ look }: Pick<SlowReaders, 'look'>): () => void {
  const looking = setInterval(() => look(performance.now()), SLOW_LOOK_EVERY_MS)
  looking.unref()
  return () => clearInterval(looking)
}
