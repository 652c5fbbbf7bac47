import type { Consent } from '@wekeza/sdk'
import { LOGIN_HINT, loginNeeded } from '../errors/login-needed.ts'
import type { LoginState } from '../views/login.ts'
import type { CredentialsFile, KeptTokens } from './credentials-file.ts'
import type { Session } from './session.ts'
import { tokenBinding } from './token-binding.ts'

/** What is known of a consent, from the bank now. */
type Known = Pick<LoginState, 'consent_status' | 'account_ids' | 'expires_at'>

/**
 * What there is to say of a login, without its tokens.
 * @throws {CliError} login_needed when nobody is logged in, or the bank was reset and has forgotten the consent
 */
export async function loginState(session: Session): Promise<LoginState> {
  const { settings, file } = session
  const { login } = file.read()
  if (!login) throw loginNeeded(`Nobody is logged in at ${settings.baseUrl.value}.`)
  const known = session.confidential
    ? await knownToApplication(session, login.consent_id)
    : await knownToCustomer(session)
  return {
    base_url: settings.baseUrl.value,
    profile: settings.profile.value,
    client_id: settings.clientId?.value ?? '',
    customer_id: login.customer_id,
    consent_id: login.consent_id,
    ...known,
    scopes: login.scope?.split(' ') ?? [],
    ...tokenFacts(login),
    ...keptFacts(file),
  }
}

/** Where tokens are kept. */
export function keptFacts({ path, store }: Pick<CredentialsFile, 'path' | 'store'>) {
  const credentials_storage = store.storage()
  const keychain = credentials_storage === 'keychain' ? store.keychainName() : null
  return { credentials_file: path, credentials_storage, keychain }
}

/** What is known of a token by itself. */
export function tokenFacts({ access_token, expires_at, refresh_token }: KeptTokens) {
  return {
    token_expires_at: expires_at ?? null,
    token_binding: tokenBinding(access_token ?? ''),
    refreshable: refresh_token !== undefined,
  }
}

async function knownToApplication({ wekeza }: Session, consentId: string): Promise<Known> {
  const answer = await wekeza.consents.get(consentId).safe()
  if (answer.ok) return toKnown(answer.data)
  if (answer.error.code !== 'consent_not_found') throw answer.error
  throw loginNeeded('The bank no longer knows your consent; it may have been reset.', LOGIN_HINT)
}

function toKnown({ status, account_ids, expires_at }: Consent): Known {
  return { consent_status: status, account_ids, expires_at }
}

/** An application without a secret cannot ask about a consent; that it opens its accounts is what it can see. */
async function knownToCustomer(session: Session): Promise<Known> {
  const { data } = await session.customer().accounts.list()
  const account_ids = data.map(({ id }) => id)
  return { consent_status: 'authorised', account_ids, expires_at: null }
}
