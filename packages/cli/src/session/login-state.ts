import type { Consent } from '@wekeza/sdk'
import type { LoginState } from '../views/login.ts'
import type { Session } from './session.ts'

/** What there is to say of a login, without its tokens. */
export function loginState({ settings, file }: Session, consent: Consent): LoginState {
  return {
    base_url: settings.baseUrl.value,
    client_id: settings.clientId?.value ?? '',
    customer_id: consent.customer_id,
    consent_id: consent.id,
    consent_status: consent.status,
    account_ids: consent.account_ids,
    expires_at: consent.expires_at,
    credentials_file: file.path,
  }
}
