import type { Reads } from '@wekeza/api'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 1_000

export interface WriteReads {
  readonly reads: Reads
  onFault(cause: unknown): void
}

/** Writes down every second what applications have read, and once more when it is stopped. */
export function writeReads({ reads, onFault }: WriteReads): Repeated {
  const repeated = repeat(EVERY_MS, () => reads.flush(), onFault)
  return {
    async stop() {
      await repeated.stop()
      await reads.flush().catch(onFault)
    },
  }
}
