/** How long things of the authorization server live, in seconds of wall time, and how much of them it takes. */
export const ACCESS_TOKEN_SECONDS = 300
export const CODE_SECONDS = 60
export const ID_TOKEN_SECONDS = 600
/** from the first page to the decision */
export const INTERACTION_SECONDS = 900
/** a browser's session carries one sign-in to its approval, and no further */
export const SESSION_SECONDS = 900
/** of what is never issued here */
export const UNUSED_SECONDS = 60

/** A used refresh token is kept this long, so that its reuse is noticed; older ones are refused as unknown. */
export const CONSUMED_KEPT_MS = 7 * 86_400_000
export const PURGE_EVERY_MS = 60_000

export const SIGN_IN_WINDOW_MS = 15 * 60_000
export const SIGN_IN_FAILURES_MAX = 10

export const FORM_BYTES_MAX = 16 * 1024
export const VERIFIED_TOKENS_MAX = 10_000
