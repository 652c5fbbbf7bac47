import type { WekezaEvent } from '../events/event.ts'
import { Webhooks as GeneratedWebhooks } from '../generated/resources.ts'
import type { RawWebhookBody } from '../webhooks/read-body.ts'
import type { WebhookHeaders } from '../webhooks/read-headers.ts'
import type { WebhookSecrets } from '../webhooks/read-secrets.ts'
import type { VerifyArguments, VerifyOptions } from '../webhooks/verify-webhook.ts'

/** `wekeza.webhooks`: webhooks of the contract, and checking what they bring. */
export class Webhooks extends GeneratedWebhooks {
  /**
   * Checks that the platform sent a webhook, and answers its event: `verifyWebhook` of `@wekeza/sdk/webhooks`, which
   * needs no client.
   * @param request a Fetch `Request`, whose body nobody has read
   * @param secrets `whsec_…`; while it is rotated, both
   * @throws {WebhookError} with a `code`: webhook_signature_invalid, webhook_timestamp_stale, webhook_body_parsed …
   * @example
   * const event = await wekeza.webhooks.verify(request, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
   */
  verify(request: Request, secrets: WebhookSecrets, options?: VerifyOptions): Promise<WekezaEvent>
  /**
   * The same, for a body and headers that something else has read.
   * @param body the bytes as they came: text or bytes, of Node too. Not what somebody has parsed
   * @example
   * const event = await wekeza.webhooks.verify(body, headers, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
   */
  verify(
    body: RawWebhookBody,
    headers: WebhookHeaders,
    secrets: WebhookSecrets,
    options?: VerifyOptions,
  ): Promise<WekezaEvent>
  async verify(...given: VerifyArguments): Promise<WekezaEvent> {
    const { verifyGiven } = await import('../webhooks/verify-webhook.ts')
    return verifyGiven(given)
  }
}
