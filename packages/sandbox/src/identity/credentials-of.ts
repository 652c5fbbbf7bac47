import {
  type Binding,
  type Credentials,
  claimsDeveloper,
  claimsStaff,
  isDeveloper,
  isSession,
  isStaff,
} from '@wekeza/api'
import type { JWTPayload } from 'jose'

/** Who calls by what a token of ours claims; undefined where no token has that shape. */
export function credentialsOf(payload: JWTPayload): Credentials | undefined {
  const consentId = (payload.consent_id as string | undefined) ?? null
  const scopes = new Set(String(payload.scope).split(' '))
  const claims = {
    ...{ subject: payload.sub, clientId: payload.client_id, consentId, scopes },
    ...{ bankKey: payload.bank, generation: payload.generation },
  }
  const [session, staff, developer] = [
    scopes.has('me'),
    claimsStaff(scopes),
    claimsDeveloper(scopes),
  ]
  if (session && !isSession(claims)) return undefined
  if (staff && !isStaff(claims)) return undefined
  if (developer && !isDeveloper(claims)) return undefined
  const subject = String(payload.sub)
  return {
    bankKey: String(payload.bank),
    applicationId: String(payload.client_id),
    customerId: consentId === null && !session ? null : subject,
    consentId,
    scopes,
    ...(staff && { staffId: subject }),
    ...(developer && { developer: { id: subject, generation: Number(payload.generation) } }),
    ...bindingOf(payload.cnf),
  }
}

/** What the token is bound to (RFC 9449, section 6.1). */
function bindingOf(confirmation: unknown): { readonly binding?: Binding } {
  const { jkt: thumbprint } = (confirmation ?? {}) as { jkt?: string }
  return thumbprint === undefined ? {} : { binding: { kind: 'key', thumbprint } }
}
