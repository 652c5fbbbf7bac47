export type { EventOf, NewerEvent, NewerType, WekezaEvent } from './events/event.ts'
export type { EventType } from './generated/schemas.ts'
export {
  type Application,
  applyIfNewer,
  type VersionedEvent,
  type VersionStore,
} from './webhooks/apply-if-newer.ts'
export type { TimeOptions } from './webhooks/check-time.ts'
export { memoryVersions } from './webhooks/memory-versions.ts'
export type { RawWebhookBody } from './webhooks/read-body.ts'
export type { WebhookHeaders } from './webhooks/read-headers.ts'
export type { WebhookSecrets } from './webhooks/read-secrets.ts'
export { type VerifyOptions, verifyWebhook } from './webhooks/verify-webhook.ts'
export { WebhookError, type WebhookErrorCode } from './webhooks/webhook-error.ts'
