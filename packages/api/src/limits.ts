/** Named limits of the api; what a host sets itself is in its configuration. */
export const BODY_BYTES_MAX = 64 * 1024
/** How much of a body over the limit is read and thrown away before the connection is closed. */
export const DISCARDED_BYTES_MAX = 1024 * 1024
export const PAGE_ROWS_DEFAULT = 25
/** Of reports, whose rows are small. */
export const REPORT_ROWS_DEFAULT = 200
export const IDEMPOTENCY_KEY_CHARS_MAX = 255
export const IDEMPOTENCY_KEPT_MS = 24 * 3_600_000
export const RETRY_AFTER_SECONDS = 1
/** RFC 3339 has years of four digits, and what is promised for later than this must be written with them too. */
export const BANK_TIME_MAX_MS = Date.parse('9990-01-01T00:00:00.000Z')
/** How long an event stream lasts; whoever listens comes back with the last id. */
export const STREAM_MS = 15 * 60_000
/** How often a stream says that it lives, and is asked whether it still may. */
export const STREAM_BEAT_MS = 15_000
export const STREAMS_OF_APPLICATION_MAX = 100
/** How much may wait for a listener that reads slowly, before it is cut off. */
export const STREAM_WAITING_BYTES_MAX = 1024 * 1024
/** How often a bank's journal is looked at while somebody listens; a nudge does it sooner, but not more often than that. */
export const STREAM_LOOK_MS = 100
export const STREAM_NUDGED_LOOK_MS = 40
/** How many mails the outbox shows. */
export const MAILS_SHOWN_MAX = 100
/** How many of the latest are looked through for those to one address. */
export const MAILS_READ_MAX = 1_000
/** How many of an organisation's latest requests tell how fit it is. */
export const EVIDENCE_REQUESTS_MAX = 5_000
/** How many requests to go live the staff see at once. */
export const GO_LIVE_SHOWN_MAX = 100
export const STREAM_PAGE_EVENTS = 200
/** How many keys a policy counts in the memory of one process: addresses of strangers among them. */
export const RATED_KEYS_MAX = 50_000
