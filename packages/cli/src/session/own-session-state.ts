import { ownSessionNeeded } from '../errors/own-session-needed.ts'
import type { OwnSessionState } from '../views/login.ts'
import { keptFacts, tokenFacts } from './login-state.ts'
import type { Session } from './session.ts'

/**
 * What there is to say of a customer's own session, without its tokens.
 * @throws {CliError} login_needed when nobody is signed in to one
 */
export function ownSessionState(session: Session): OwnSessionState {
  const { settings, file } = session
  const { me } = file.read()
  if (!me) throw ownSessionNeeded(settings.baseUrl.value)
  return {
    base_url: settings.baseUrl.value,
    profile: settings.profile.value,
    client_id: settings.clientId?.value ?? '',
    customer_id: me.customer_id,
    scopes: me.scope?.split(' ') ?? [],
    ...tokenFacts(me),
    ...keptFacts(file),
  }
}
