import type { AuditEntry } from '../audit/audit-log.ts'

/** What a key of the servers is for. */
export const KEY_USES = ['signing', 'cookie', 'cursor'] as const
export type KeyUse = (typeof KEY_USES)[number]

/** The table of these rows: sealed texts are bound to it. */
export const KEY_TABLE = 'server_key'

/** The table of the secrets of webhooks: they are bound to it too. */
export const WEBHOOK_SECRET_TABLE = 'webhook_secret'

/** The tables of mails, and of answers to developers: their texts are bound to them. */
export const MAIL_TABLE = 'mail'
export const PLATFORM_ANSWER_TABLE = 'platform_answer'

/** A key that every server on a database works with, as it stands there. */
export interface KeyRow {
  readonly id: string
  readonly use: KeyUse
  /** see `createEnvelope` */
  readonly sealed: string
  readonly createdAtMs: number
  /** from when on it signs, if no later one does */
  readonly startsAtMs: number
  /** until when it verifies; null: no end is set */
  readonly endsAtMs: number | null
}

export interface Ending {
  readonly id: string
  readonly endsAtMs: number
}

/** What is asked of a database to keep the keys of its servers. Times are wall time. */
export interface KeyStore {
  list(): Promise<KeyRow[]>
  /** Writes keys down, each unless its id is taken, lets others end, and appends what is written down of it, in one step. */
  write(added: readonly KeyRow[], ending: readonly Ending[], entry?: AuditEntry): Promise<void>
  /** Forgets the keys that ended before a time. */
  purge(endedBeforeMs: number): Promise<void>
}

/** A column of sealed texts. */
export interface SealedColumn {
  readonly table: string
  /** the columns of its primary key */
  readonly key: readonly string[]
  readonly column: string
}

/**
 * Every column that holds sealed texts. A rotation of the master key goes through all of them; one that is missing here
 * would be lost with the old key.
 */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: KEY_TABLE, key: ['id'], column: 'sealed' },
  { table: 'second_factor', key: ['realm', 'bank', 'person_id'], column: 'sealed_secret' },
  { table: WEBHOOK_SECRET_TABLE, key: ['bank', 'webhook_id', 'id'], column: 'sealed' },
  { table: MAIL_TABLE, key: ['id'], column: 'sealed_text' },
  { table: PLATFORM_ANSWER_TABLE, key: ['scope'], column: 'sealed_body' },
]

/** What is asked of a database to seal its texts anew. */
export interface SealedTexts {
  /**
   * Replaces the texts of a column that do not begin with `prefix`, a batch at a time, each only if it is still what
   * was read.
   * @param anew answers what is to stand in a text's place
   * @returns how many were replaced
   */
  replace(column: SealedColumn, prefix: string, anew: (sealed: string) => string): Promise<number>
}
