export type { Connection } from './call.ts'
export { type Api, createApi } from './create-api.ts'
export { isSession } from './is-session.ts'
export { claimsStaff, isStaff } from './is-staff.ts'
export { windowLimiter } from './limiting/window-limiter.ts'
export { BODY_BYTES_MAX } from './limits.ts'
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
export type { Log, RequestLine } from './ports/log.ts'
export type { Allowance, RateLimiter } from './ports/rate-limiter.ts'
export type { Read, Reads } from './ports/reads.ts'
export type { TokenIssuer } from './ports/token-issuer.ts'
export { type PresentedToken, presentedToken } from './presented-token.ts'
export { problemBody } from './problems/problem-body.ts'
export { batchReads } from './reads/batch-reads.ts'
export { refuseBroken } from './refuse-broken.ts'
export { askedPermissions, consentScopes } from './wire/consent-scopes.ts'
export { toConsent } from './wire/to-consent.ts'
