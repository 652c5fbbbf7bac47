/** Why a stream is read no further. */
export class Silence extends Error {}

/**
 * The chunks of a stream, until it ends, its signal aborts, or no byte has come for too long.
 * @throws {Silence} in the last case
 */
export async function* watchBytes(
  stream: ReadableStream<Uint8Array>,
  { idleMs, signal }: { idleMs: number; signal: AbortSignal | undefined },
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const chunk = await within(reader.read(), idleMs, signal)
      if (chunk === null || chunk.done) return
      yield chunk.value
    }
  } finally {
    // Closes the connection. Not waited for: a connection that is silent can be slow to close as well.
    reader.cancel().catch(() => {})
  }
}

/** What the work gives; null once the signal aborts. The time runs only while somebody waits. */
async function within<T>(
  work: Promise<T>,
  idleMs: number,
  signal: AbortSignal | undefined,
): Promise<T | null> {
  let stop = () => {}
  const stopped = new Promise<null>((resolve, reject) => {
    const end = () => resolve(null)
    const timer = setTimeout(() => reject(new Silence(`no byte came for ${idleMs} ms`)), idleMs)
    signal?.addEventListener('abort', end, { once: true })
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
    }
    if (signal?.aborted) end()
  })
  // A read that is left behind may still break, and nobody would hear of it.
  work.catch(() => {})
  return Promise.race([work, stopped]).finally(() => stop())
}
