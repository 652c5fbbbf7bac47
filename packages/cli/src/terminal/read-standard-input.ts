import { readSync } from 'node:fs'

const CHUNK_BYTES = 65_536
const PAUSE_MS = 5

/**
 * Reads standard input to its end. Once something has looked at process.stdin it no longer waits for what is not there
 * yet (EAGAIN, POSIX read), so the waiting is done here.
 * @throws what the system says of an input that cannot be read
 */
export function readStandardInput(): string {
  const chunk = Buffer.alloc(CHUNK_BYTES)
  const parts: Buffer[] = []
  for (;;) {
    const count = readSome(chunk)
    if (count === 0) return Buffer.concat(parts).toString('utf8')
    if (count === null) rest()
    else parts.push(Buffer.from(chunk.subarray(0, count)))
  }
}

/** @returns 0 at the end; null where there is nothing yet */
function readSome(chunk: Buffer): number | null {
  try {
    return readSync(0, chunk)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EAGAIN') return null
    if (code === 'EOF') return 0
    throw error
  }
}

function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
}
