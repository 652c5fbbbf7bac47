import { card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import type { View } from '../output/view.ts'
import type { TokenBinding } from '../session/token-binding.ts'

/** Who is logged in, where, until when, and which file knows; never a token. */
export interface LoginState {
  readonly base_url: string
  readonly profile: string
  readonly client_id: string
  readonly customer_id: string | null
  readonly consent_id: string
  readonly consent_status: string
  readonly account_ids: readonly string[]
  /** of the consent; null where only the bank knows */
  readonly expires_at: string | null
  readonly scopes: readonly string[]
  readonly token_expires_at: string | null
  /** what the token is bound to, as it says itself */
  readonly token_binding: TokenBinding
  /** whether the token is replaced without asking the customer */
  readonly refreshable: boolean
  readonly credentials_file: string
  readonly credentials_storage: 'keychain' | 'file'
  readonly keychain: string | null
}

/** Who is signed in to a session of their own: of no consent, and to no account. */
export type OwnSessionState = Omit<
  LoginState,
  'consent_id' | 'consent_status' | 'account_ids' | 'expires_at'
>

export const ownSessionCard: View<OwnSessionState> = (state) =>
  card([
    ['platform', state.base_url],
    ['profile', state.profile],
    ['application', state.client_id],
    ['customer', state.customer_id],
    ['sees', 'their own consents and receipts, and no account'],
    ['token', tokenLine(state)],
    ['bound to', BOUND_TO[state.token_binding]],
    ['kept in', keptIn(state)],
  ])

export const loginCard: View<LoginState> = (state) =>
  card([
    ['platform', state.base_url],
    ['profile', state.profile],
    ['application', state.client_id],
    ['customer', state.customer_id],
    ['accounts', state.account_ids.join(', ')],
    ['consent', `${state.consent_id}, ${state.consent_status}`],
    ['expires', state.expires_at && formatTime(state.expires_at)],
    ['scopes', state.scopes.join(' ') || null],
    ['token', tokenLine(state)],
    ['bound to', BOUND_TO[state.token_binding]],
    ['kept in', keptIn(state)],
  ])

const BOUND_TO: Readonly<Record<TokenBinding, string>> = {
  none: 'nothing: whoever has the token can use it',
  dpop: 'a key that is kept with it (DPoP)',
  certificate: 'the certificate of the connection (mutual TLS)',
}

function tokenLine({ token_expires_at, refreshable }: OwnSessionState): string | null {
  if (token_expires_at === null) return null
  const until = `until ${formatTime(token_expires_at)}`
  return refreshable ? `${until}, then renewed by itself` : `${until}, then log in again`
}

/** Where secrets are kept, and how. */
export type Kept = Pick<LoginState, 'credentials_file' | 'credentials_storage' | 'keychain'>

export function keptIn({ credentials_file, credentials_storage, keychain }: Kept): string {
  return credentials_storage === 'keychain'
    ? `${credentials_file}, sealed by a key in the ${keychain ?? 'keychain'}`
    : `${credentials_file}, which only you can read (0600)`
}
