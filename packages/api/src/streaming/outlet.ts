import { STREAM_WAITING_BYTES_MAX } from '../limits.ts'

/** One listener's end of a stream: what is pushed waits here until it is read. */
export interface Outlet {
  readonly body: ReadableStream<Uint8Array>
  readonly ended: boolean
  /** Who reads so slowly that too much waits is cut off: what waits is thrown away, and the stream ends. */
  push(bytes: Uint8Array): void
  /** Resolves once little waits, or it has ended. */
  room(): Promise<void>
  /** What waits is still read, and nothing after it. */
  end(): void
}

/** @param onEnd called once, however it ends: by us, by a slow reader, or because nobody reads any more */
export function openOutlet(onEnd: () => void, waitingBytesMax = STREAM_WAITING_BYTES_MAX): Outlet {
  const waiting: Uint8Array[] = []
  let waitingBytes = 0
  let ended = false
  // Whoever waits for bytes, and whoever waits for room.
  let reader: (() => void) | null = null
  let writers: (() => void)[] = []

  function end(): void {
    if (ended) return
    ended = true
    reader?.()
    freeWriters()
    onEnd()
  }
  function freeWriters(): void {
    const free = writers
    writers = []
    for (const resume of free) resume()
  }
  function forget(): void {
    waiting.length = 0
    waitingBytes = 0
  }

  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (waiting.length === 0 && !ended) {
          await new Promise<void>((resolve) => {
            reader = resolve
          })
          reader = null
        }
        const bytes = waiting.shift()
        if (!bytes) return controller.close()
        waitingBytes -= bytes.length
        controller.enqueue(bytes)
        if (waitingBytes <= waitingBytesMax / 2) freeWriters()
      },
      cancel() {
        forget()
        end()
      },
    },
    { highWaterMark: 0 },
  )

  return {
    body,
    get ended() {
      return ended
    },
    push(bytes) {
      if (ended) return
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (waitingBytes > waitingBytesMax) {
        forget()
        return end()
      }
      reader?.()
    },
    room() {
      if (ended || waitingBytes <= waitingBytesMax / 2) return Promise.resolve()
      return new Promise((resolve) => writers.push(resolve))
    },
    end,
  }
}
