/** Named limits of the HTTP server. */
export const HEADER_BYTES_MAX = 16 * 1024
/** from the connection to the end of the TLS handshake */
export const HANDSHAKE_TIMEOUT_MS = 10_000
/** from the first byte of a request to its last header */
export const HEADERS_TIMEOUT_MS = 10_000
/** from the first byte of a request to its last */
export const REQUEST_TIMEOUT_MS = 30_000
/** longer than the load balancers before us keep theirs, so that none sends into a connection that we just closed */
export const KEEP_ALIVE_MS = 65_000
/** how long running requests may take to finish once we stop */
export const DRAIN_MS = 10_000
