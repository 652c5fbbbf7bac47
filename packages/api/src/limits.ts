/** Named limits of the api; what a host sets itself is in its configuration. */
export const BODY_BYTES_MAX = 64 * 1024
/** How much of a body over the limit is read and thrown away before the connection is closed. */
export const DISCARDED_BYTES_MAX = 1024 * 1024
export const PAGE_ROWS_DEFAULT = 25
export const IDEMPOTENCY_KEY_CHARS_MAX = 255
export const IDEMPOTENCY_KEPT_MS = 24 * 3_600_000
export const RETRY_AFTER_SECONDS = 1
/** RFC 3339 has years of four digits, and what is promised for later than this must be written with them too. */
export const BANK_TIME_MAX_MS = Date.parse('9990-01-01T00:00:00.000Z')
