/** How long things of the authorization server live, in seconds of wall time, and how much of them it takes. */
export const ACCESS_TOKEN_SECONDS = 300
export const CODE_SECONDS = 60
/** from the code on a device's screen to its use (RFC 8628, section 3.2) */
export const DEVICE_CODE_SECONDS = 600
/** how far a client's clock may go ahead of ours (FAPI 2.0 Security Profile, section 5.3.2.1: 10 at least, 60 at most) */
export const CLOCK_SKEW_SECONDS = 10
/** how old a proof may be, and how long its `jti` is remembered (RFC 9449, section 11.1) */
export const PROOF_AGE_SECONDS = 60
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

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How many attempts may fail in a time. One that is full locks out until its oldest attempt is that old. */
export interface Limit {
  readonly windowMs: number
  readonly most: number
}

/** Of a name: whoever goes on guessing waits a quarter of an hour, then two hours, then a day. */
export const NAME_LIMITS: readonly Limit[] = [
  { windowMs: 15 * MINUTE_MS, most: 10 },
  { windowMs: 2 * HOUR_MS, most: 15 },
  { windowMs: 24 * HOUR_MS, most: 25 },
]
/** Of an address: more, since in Kenya many phones share one. */
export const ADDRESS_LIMITS: readonly Limit[] = [
  { windowMs: 15 * MINUTE_MS, most: 50 },
  { windowMs: 2 * HOUR_MS, most: 150 },
  { windowMs: 24 * HOUR_MS, most: 500 },
]
/**
 * Of the codes that a device shows (RFC 8628, section 5.1): eight letters of twenty, 34 bits. A browser's session may
 * guess five times, an address as often as at passwords, and one code is looked at ten times while it lives.
 */
export const CODE_SESSION_LIMITS: readonly Limit[] = [{ windowMs: 15 * MINUTE_MS, most: 5 }]
export const USER_CODE_LIMITS: readonly Limit[] = [
  { windowMs: DEVICE_CODE_SECONDS * 1_000, most: 10 },
]
/**
 * Of the mails that anybody can have sent to an address by naming it: few to one mailbox, and more from one address of
 * the network, behind which an office may sit.
 */
export const MAILBOX_LIMITS: readonly Limit[] = [
  { windowMs: HOUR_MS, most: 5 },
  { windowMs: 24 * HOUR_MS, most: 20 },
]
export const MAIL_ADDRESS_LIMITS: readonly Limit[] = [{ windowMs: HOUR_MS, most: 60 }]
/** as long as the longest of them */
export const ATTEMPTS_KEPT_MS = 24 * HOUR_MS

/** how long a code that was sent can be entered */
export const ONE_TIME_CODE_MS = 10 * MINUTE_MS
/** of a browser's session in any realm, from the sign-in */
export const REALM_SESSION_MS = 8 * HOUR_MS
/** from the last call of a browser's session to its end; whoever works for hours reads in between */
export const DEVELOPER_IDLE_MS = 2 * HOUR_MS
export const STAFF_IDLE_MS = 15 * MINUTE_MS
export const CUSTOMER_IDLE_MS = 10 * MINUTE_MS
/** how exactly the last call is known: one write in so long, and not one for each */
export const SEEN_EVERY_MS = 30_000
/** browser sessions of which a process remembers that they were seen just now */
export const SEEN_SESSIONS_MAX = 10_000
/** of a customer in the bank's own application, from the sign-in; its access tokens are renewed until then */
export const OWN_SESSION_SECONDS = 8 * 3_600
/** of a developer: one token, which ends sooner with its generation */
export const DEVELOPER_SESSION_SECONDS = 8 * 3_600

export const FORM_BYTES_MAX = 16 * 1024
export const VERIFIED_TOKENS_MAX = 10_000
