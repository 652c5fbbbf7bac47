import { type Keeping, NOTHING } from './credentials-file.ts'
import type { Session } from './session.ts'

export interface LoggedOut {
  readonly consent_id: string | null
  /** whether there was a customer's own session */
  readonly own_session: boolean
  /** whether the consent was withdrawn */
  readonly revoked: boolean
  /** refresh tokens that the bank ended; null where it was not asked */
  readonly tokens_revoked: number | null
  readonly credentials_file: string
}

/**
 * Has the bank revoke every refresh token that is kept, and forgets them. Where the bank cannot be reached nothing is
 * forgotten: a token that still works is better known to its owner than to nobody.
 */
export async function endLogin(
  session: Session,
  { revoke, local }: { revoke: boolean; local: boolean },
): Promise<LoggedOut> {
  const { file, wekeza } = session
  const kept = file.read()
  const consentId = kept.login?.consent_id ?? null
  if (consentId !== null && revoke) await wekeza.consents.revoke(consentId)
  const tokens = local ? [] : refreshTokensOf(kept)
  for (const token of tokens) await wekeza.oauth.revoke(token)
  file.update(() => NOTHING)
  return {
    consent_id: consentId,
    own_session: kept.me !== null,
    revoked: revoke && consentId !== null,
    tokens_revoked: local ? null : tokens.length,
    credentials_file: file.path,
  }
}

function refreshTokensOf({ login, me, payments }: Keeping): string[] {
  const all = [...(login ? [login] : []), ...(me ? [me] : []), ...payments]
  return all.flatMap(({ refresh_token }) => refresh_token ?? [])
}
