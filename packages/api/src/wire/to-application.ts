import type { Schema } from '@wekeza/contract'
import { type Application, isTestBank } from '@wekeza/platform'
import { toTime } from './to-time.ts'

/** An application's settings; its secrets are no part of them. */
export function toApplication(application: Application): Schema<'Application'> {
  const { jwks } = application
  return {
    id: application.id,
    organisation_id: application.organisationId,
    name: application.name,
    environment: isTestBank(application.bankKey) ? 'test' : 'live',
    profile: application.profile,
    redirect_uris: [...application.redirectUris],
    scopes: [...application.scopes],
    ip_allow_list: [...application.ipAllowList],
    jwks: jwks && { keys: [...jwks.keys] },
    tls_client_subject: application.tlsClientSubject,
    status: application.status,
    created_at: toTime(application.createdAtMs),
  }
}
