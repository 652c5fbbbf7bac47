export { canonicalRange } from './addresses/read-range.ts'
export { feesOfMonth, type MonthAsk, type MonthSource, usageOfMonth } from './billing/of-month.ts'
export { type BrokenReply, breakOff } from './break-off.ts'
export type { Connection } from './call.ts'
export { type Api, createApi } from './create-api.ts'
export { claimsDeveloper, isDeveloper, PLATFORM_BANK, PLATFORM_CLIENT } from './is-developer.ts'
export { isSession } from './is-session.ts'
export { claimsStaff, isStaff } from './is-staff.ts'
export { cachedQuota } from './limiting/cached-quota.ts'
export { type Counter, counterOf } from './limiting/counter.ts'
export { limitBy, type Rates } from './limiting/limit-by.ts'
export { memoryCounter } from './limiting/memory-counter.ts'
export { networkOf } from './limiting/network-of.ts'
export { BODY_BYTES_MAX, STREAM_BEAT_MS } from './limits.ts'
export { type MemoryUsage, memoryUsage } from './metering/memory-usage.ts'
export { type Cursors, cursorsOf } from './paging/cursor.ts'
export {
  type Authenticator,
  type Binding,
  type Credentials,
  PROOF_ALGORITHMS,
  type ProofAnswer,
  type ProofAsked,
  type TokenFault,
} from './ports/authenticator.ts'
export type { Banks, OpenBank } from './ports/banks.ts'
export type { Grants } from './ports/grants.ts'
export type { Host } from './ports/host.ts'
export type { HostPlatform, MayMail, SignIn } from './ports/host-platform.ts'
export type { InvoicePaper } from './ports/invoice-paper.ts'
export type { Log, RequestLine } from './ports/log.ts'
export type { Meter } from './ports/meter.ts'
export type { Quota } from './ports/quota.ts'
export type { Allowance, Left, Policy, RateLimiter } from './ports/rate-limiter.ts'
export type { Read, Reads } from './ports/reads.ts'
export type { KeptRequest, RequestLog, RequestQuery } from './ports/request-log.ts'
export type { TokenIssuer } from './ports/token-issuer.ts'
export {
  USAGE_DIMENSIONS,
  USAGE_SPANS,
  type Usage,
  type UsageDimension,
  type UsageQuery,
  type UsageSpan,
  type UsageSum,
} from './ports/usage.ts'
export { type PresentedToken, presentedToken } from './presented-token.ts'
export { problemBody } from './problems/problem-body.ts'
export { batchReads } from './reads/batch-reads.ts'
export { refuseBroken } from './refuse-broken.ts'
export { callsFrom } from './steps/check-address.ts'
export { createStreams, type StreamParts, type Streams } from './streaming/create-streams.ts'
export { type Timing, wallTiming } from './streaming/timing.ts'
export { askedPermissions, consentScopes } from './wire/consent-scopes.ts'
export { toConsent } from './wire/to-consent.ts'
export { type Telling, writeEvent } from './wire/to-event.ts'
