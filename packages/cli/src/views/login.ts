import { card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import type { View } from '../output/view.ts'

/** Who is logged in, where, until when, and which file knows. */
export interface LoginState {
  readonly base_url: string
  readonly client_id: string
  readonly customer_id: string | null
  readonly consent_id: string
  readonly consent_status: string
  readonly account_ids: readonly string[]
  readonly expires_at: string
  readonly credentials_file: string
}

export const loginCard: View<LoginState> = (state) =>
  card([
    ['platform', state.base_url],
    ['application', state.client_id],
    ['customer', state.customer_id],
    ['accounts', state.account_ids.join(', ')],
    ['consent', `${state.consent_id}, ${state.consent_status}`],
    ['expires', formatTime(state.expires_at)],
    ['kept in', state.credentials_file],
  ])
