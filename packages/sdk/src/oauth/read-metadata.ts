import { errorOfForm } from '../errors/error-of-form.ts'
import { AuthorisationError } from '../errors/local-errors.ts'
import { isUnprotected } from '../settings/read-base-url.ts'
import type { Settings } from '../settings/settings.ts'
import { openRecord } from '../transport/open-record.ts'
import { sendWithRetries } from '../transport/send-with-retries.ts'

export type EndpointName =
  | 'authorization_endpoint'
  | 'token_endpoint'
  | 'revocation_endpoint'
  | 'pushed_authorization_request_endpoint'
  | 'device_authorization_endpoint'

/** What the authorization server says of itself (RFC 8414), as far as it is used here. */
export interface Metadata extends Readonly<Partial<Record<EndpointName, string>>> {
  readonly issuer: string
  readonly require_pushed_authorization_requests?: boolean
  readonly mtls_endpoint_aliases?: Readonly<Partial<Record<EndpointName, string>>>
}

interface Kept {
  readonly metadata: Promise<Metadata>
  readonly untilMs: number
}

const KEPT_MS = 3_600_000
const kept = new WeakMap<Settings, Kept>()

/**
 * Reads the discovery document, once an hour for all who ask.
 * @throws {AuthorisationError} `issuer_mismatch` when it is another server's (RFC 8414, section 3.3)
 */
export function readMetadata(settings: Settings): Promise<Metadata> {
  const nowMs = settings.now()
  const known = kept.get(settings)
  if (known && nowMs < known.untilMs) return known.metadata
  const metadata = fetchMetadata(settings)
  kept.set(settings, { metadata, untilMs: nowMs + KEPT_MS })
  // A failure is told to all who wait, and forgotten.
  metadata.catch(() => kept.delete(settings))
  return metadata
}

async function fetchMetadata(settings: Settings): Promise<Metadata> {
  const { baseUrl, issuer } = settings
  const record = openRecord(settings, {
    name: 'oauth.discovery',
    repeatable: true,
    idempotencyKey: null,
  })
  const url = `${baseUrl}/.well-known/openid-configuration`
  const headers = { accept: 'application/json' }
  const draft = { method: 'GET', url, headers, body: undefined, secrets: [] }
  const reply = await sendWithRetries(draft, record, settings)
  const metadata = reply.status === 200 ? parsed(reply.text) : null
  if (!metadata) throw errorOfForm(reply, record, settings)
  if (metadata.issuer !== issuer) throw otherIssuer(issuer)
  return metadata
}

function parsed(text: string): Metadata | null {
  try {
    const metadata = JSON.parse(text) as Partial<Metadata> | null
    return typeof metadata?.issuer === 'string' ? (metadata as Metadata) : null
  } catch {
    return null
  }
}

function otherIssuer(issuer: string): AuthorisationError {
  return new AuthorisationError(
    'issuer_mismatch',
    `The discovery document does not come from ${issuer} (issuer, RFC 8414). If the platform names itself otherwise than baseUrl, give its name to new Wekeza() as issuer.`,
  )
}

/** Whether an address of the document is as well protected as the platform's own: no document may weaken that. */
export function isSafeEndpoint(url: string | undefined, baseUrl: string): url is string {
  if (url === undefined || !URL.canParse(url) || !/^https?:/.test(url)) return false
  return !isUnprotected(url) || isUnprotected(baseUrl)
}
