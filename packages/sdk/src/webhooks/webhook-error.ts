import { nameClass } from '../errors/name-class.ts'
import { WekezaError } from '../errors/wekeza-error.ts'

/** Why a webhook was not taken. Codes stay as they are from version to version. */
export type WebhookErrorCode =
  | 'webhook_header_missing'
  | 'webhook_header_invalid'
  | 'webhook_signature_invalid'
  | 'webhook_timestamp_stale'
  | 'webhook_timestamp_future'
  | 'webhook_body_parsed'
  | 'webhook_body_too_large'
  | 'webhook_payload_invalid'
  | 'webhook_secret_invalid'

/** What arrived is not a webhook of the platform's, or cannot be checked. The message ends with what to do next. */
export class WebhookError extends WekezaError {
  declare readonly code: WebhookErrorCode

  /** @internal */
  constructor(code: WebhookErrorCode, message: string) {
    super(code, message)
  }

  static {
    nameClass(WebhookError, 'WebhookError')
  }
}
