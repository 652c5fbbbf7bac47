import type { Wekeza } from '@wekeza/sdk'
import { findPayer } from '../paying/find-payer.ts'
import { actingAsDeveloper } from '../session/acting-as-developer.ts'
import type { Session } from '../session/session.ts'

const UNDER_A_PAYMENT = /^\/v1\/(payments|transfers)\b(?:\/([^/?]+))?/

const OF_DEVELOPERS = /^\/v1\/(organisations|applications|developers\/me)(\/|\?|$)/

const OF_ONESELF = /^\/v1\/me(\/|\?|$)/

/**
 * The client for a raw call. Application or customer is the contract's to say, and the SDK picks by it; here is only
 * which person: the customer of a payment consent where payments are looked at, whoever is signed in to a session of
 * their own where it is about themself, the developer where it is about what is theirs, whoever is logged in everywhere
 * else.
 */
export function pickClient(
  session: Session,
  path: string,
  { consentId, caller }: { consentId?: string | undefined; caller?: string | undefined },
): Wekeza {
  if (caller === 'developer' || (caller === undefined && OF_DEVELOPERS.test(path))) {
    return actingAsDeveloper(session)
  }
  const [payment, , id] = UNDER_A_PAYMENT.exec(path) ?? []
  if (consentId !== undefined || (payment && id)) return findPayer(session, id ?? '', consentId)
  if (OF_ONESELF.test(path) && session.settings.clientId) return session.own() ?? session.wekeza
  if (session.settings.clientId && session.file.read().login) return session.customer()
  return session.wekeza
}
