import type { BulkFormat, BulkMode } from './bulk.ts'
import type { ReadRow } from './read-row.ts'

/** A file of payments, as it was sent and read. */
export interface BulkFile {
  /** SHA-256 of its bytes, in lower-case hex */
  readonly hash: string
  readonly format: BulkFormat
  readonly mode: BulkMode
  /** a later day in East Africa Time, or null for now */
  readonly executionDate: string | null
  readonly rows: readonly ReadRow[]
}
