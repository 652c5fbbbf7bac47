import { type Client, errors, type KoaContextWithOIDC } from 'oidc-provider'

/** The type of rich authorization request that names a consent (RFC 9396). */
export const CONSENT_DETAIL = 'consent'

interface Parameters {
  readonly consent_id?: unknown
  readonly authorization_details?: unknown
}

/**
 * Which consent a request asks a customer to approve: `consent_id`, or the `consent_id` in `authorization_details`.
 * @returns undefined for bare scopes
 */
export function askedConsentId(parameters: Parameters): string | undefined {
  const { consent_id: plain, authorization_details: rich } = parameters
  if (typeof plain === 'string') return plain
  if (typeof rich !== 'string') return undefined
  const [detail] = JSON.parse(rich) as { readonly consent_id?: string }[]
  return detail?.consent_id
}

/**
 * Checks the shape of one detail; whether the consent may be asked for is asked of its live row, as for a plain
 * `consent_id` (check-authorization-request.ts). One request is one decision, so there is one consent in it.
 */
export function checkConsentDetail(
  ctx: KoaContextWithOIDC,
  detail: Readonly<Record<string, unknown>>,
  _client: Client,
): void {
  const { type: _, consent_id: consentId, ...rest } = detail
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) refuse(`${unknown} is unknown in a detail of the type consent.`)
  if (typeof consentId !== 'string' || consentId === '') {
    refuse('A detail of the type consent names its consent_id.')
  }
  const params = ctx.oidc.params ?? {}
  if (JSON.parse(String(params.authorization_details)).length > 1) {
    refuse('One request asks for one consent. Send one detail.')
  }
  if (params.consent_id !== undefined && params.consent_id !== consentId) {
    refuse('consent_id and authorization_details name two consents. Send one of them.')
  }
}

function refuse(reason: string): never {
  throw new errors.InvalidAuthorizationDetails(reason)
}
