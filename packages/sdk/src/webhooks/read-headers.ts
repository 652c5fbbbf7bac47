import { WebhookError } from './webhook-error.ts'

/** Headers as a Fetch `Request` has them, or as Node does. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** What Standard Webhooks 1.0 puts into headers. */
export interface SignedHeaders {
  /** the same over all tries of one delivery */
  readonly id: string
  /** seconds since 1970, as they were signed */
  readonly timestamp: string
  /** `v1,` and base64, one or several */
  readonly signatures: readonly string[]
}

/** Reads the three headers that a signature consists of. */
export function readHeaders(headers: WebhookHeaders): SignedHeaders {
  const [id, timestamp, signature] = NAMES.map((name) => required(headers, name))
  if (!id || !timestamp || !signature) throw new Error('required() answers text or throws')
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookError(
      'webhook_header_invalid',
      'The webhook-timestamp header is not one count of seconds, so the platform did not write it. Answer 400.',
    )
  }
  return { id, timestamp, signatures: signature.split(' ') }
}

const NAMES = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

function required(headers: WebhookHeaders, name: string): string {
  const value = textOf(headers, name)
  if (value) return value
  throw new WebhookError(
    'webhook_header_missing',
    `There is no ${name} header. Give the headers as they came (request.headers); if a proxy takes it out, have the proxy pass webhook-id, webhook-timestamp and webhook-signature on.`,
  )
}

function textOf(headers: WebhookHeaders, name: string): string | undefined {
  if (isFetchHeaders(headers)) return headers.get(name) ?? undefined
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name)
  const value = key === undefined ? undefined : headers[key]
  return typeof value === 'object' ? value.join(' ') : value
}

function isFetchHeaders(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers.get === 'function'
}
