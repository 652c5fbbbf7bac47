import type { Readable } from '@wekeza/bank'

/** One thing of one account, read under a consent. */
export interface Read {
  readonly bankKey: string
  readonly consentId: string
  readonly accountId: string
  readonly permission: Readable
  readonly atMs: number
}

/** Counts what applications read, for the customers to see. */
export interface Reads {
  /** Takes note, and writes nothing yet: a read costs no write. */
  note(read: Read): void
  /** Writes down what was noted, of one bank or of all. */
  flush(bankKey?: string): Promise<void>
}
