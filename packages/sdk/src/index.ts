export type { CsvTerms } from './additions/bulk-payments.ts'
export type { CreateAndWaitOptions, WaitOptions } from './additions/payments.ts'
export type { ClientAuthentication, ClientEvidence } from './auth/client-authentication.ts'
export type { ClientCertificate } from './auth/client-certificate.ts'
export type { ProofAsk, ProofKey } from './auth/proof-key.ts'
export type { Answered } from './calls/answered.ts'
export { Call, type Safe } from './calls/call.ts'
export { Page } from './calls/page.ts'
export { PagedCall } from './calls/paged-call.ts'
export type { RequestOptions } from './calls/request-operation.ts'
export type { BrowserRealm } from './credentials/browser-session.ts'
export type { CustomerTokens, OnTokens } from './credentials/customer-tokens.ts'
export type { DeveloperSession } from './credentials/developer-session.ts'
export type { TokenStore } from './credentials/token-store.ts'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  type FieldError,
  isApiError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from './errors/api-error.ts'
export {
  AuthorisationError,
  ConfigurationError,
  ConsentRequiredError,
  PaymentPendingError,
  RepeatedCursorError,
} from './errors/local-errors.ts'
export { AbortedError, ConnectionError, TimeoutError } from './errors/transport-errors.ts'
export { isWekezaError, WekezaError } from './errors/wekeza-error.ts'
export type { EventOf, NewerEvent, NewerType, WekezaEvent } from './events/event.ts'
export type { StreamOptions } from './events/stream-options.ts'
export type * from './generated/schemas.ts'
export type { Logger, LogLevel } from './logging/logger.ts'
export type { Authorisation, AuthorisationAsk } from './oauth/begin-authorisation.ts'
export type { DeviceAsk, DeviceCode } from './oauth/device-login.ts'
export type { ExchangeAsk } from './oauth/exchange-code.ts'
export type { OAuth } from './oauth/oauth.ts'
export type { Open } from './open.ts'
export type { CallOptions, WekezaOptions, WriteOptions } from './options.ts'
export type { RawWebhookBody } from './webhooks/read-body.ts'
export type { WebhookHeaders } from './webhooks/read-headers.ts'
export type { WebhookSecrets } from './webhooks/read-secrets.ts'
export type { VerifyOptions } from './webhooks/verify-webhook.ts'
export { Wekeza } from './wekeza.ts'
