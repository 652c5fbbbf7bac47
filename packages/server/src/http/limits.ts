/** Named limits of the HTTP server. */
export const HEADER_BYTES_MAX = 16 * 1024
/** from the connection to the end of the TLS handshake */
export const HANDSHAKE_TIMEOUT_MS = 10_000
/** how many of them one request may have */
export const HEADERS_MAX = 200
/** how often connections are looked at whose request does not come to its end */
export const SLOW_LOOK_EVERY_MS = 500
/** longer than the load balancers before us keep theirs, so that none sends into a connection that we just closed */
export const KEEP_ALIVE_MS = 65_000
/** how long running requests may take to finish once we stop */
export const DRAIN_MS = 10_000
/** how much may wait in memory for all who read slowly, together */
export const WAITING_BYTES_MAX = 256 * 1024 * 1024
