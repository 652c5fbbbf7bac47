import type { TokenStore } from '@wekeza/sdk'
import type { CredentialsFile, Keeping, KeptTokens } from './credentials-file.ts'
import { toCustomer, toKept } from './kept-tokens.ts'

/**
 * The tokens of one consent, or of somebody's own session, as the SDK keeps them. A refresh token works once, and using it twice ends the customer's
 * approval, because it looks stolen (RFC 9700, section 4.14.2): of two commands that run at the same time, the second
 * takes what the first received.
 */
export function tokenStoreOf(file: CredentialsFile, consentId: string): TokenStore {
  return {
    read() {
      const kept = keptFor(file.read(), consentId)
      return kept ? toCustomer(kept, Date.now()) : null
    },
    write: (tokens) => file.update((kept) => withFresh(kept, consentId, tokens)),
    inTurn: (work) => file.refreshInTurn(work),
  }
}

const keptFor = ({ login, me, payments }: Keeping, consentId: string): KeptTokens | undefined =>
  [...(login ? [login] : []), ...(me ? [me] : []), ...payments].find(
    ({ consent_id }) => consent_id === consentId,
  )

function withFresh(kept: Keeping, consentId: string, tokens: object): Keeping {
  const fresh = <Kept extends KeptTokens>(one: Kept): Kept => {
    if (one.consent_id !== consentId) return one
    return {
      ...one,
      ...toKept({ id: consentId, customer_id: one.customer_id }, tokens, Date.now()),
    }
  }
  const { login, me, payments } = kept
  return { login: login && fresh(login), me: me && fresh(me), payments: payments.map(fresh) }
}
