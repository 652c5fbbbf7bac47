import { callerOf } from '../http/caller.ts'
import { PLATFORM } from '../identity/realms/realm.ts'
import { readFields } from './read-fields.ts'
import { replaceSession } from './replace-session.ts'
import { type Action, answerSession, refuse, refuseForNow } from './visit.ts'

/** POST /session/developers: by address and password, with the limits and the answers of createDeveloperSession. */
export const signInDeveloper: Action = async (visit) => {
  const fields = await readFields(visit, ['email', 'password'])
  if (!fields) return
  const { address } = callerOf(visit.request)
  const signIn = await visit.ports.developers.signIn(fields.email, fields.password, address)
  if (signIn.kind === 'throttled') return refuseForNow(visit, signIn.retryAfterSeconds)
  if (signIn.kind === 'refused') return refuse(visit, 'sign_in_failed')
  const { id: personId, generation } = signIn.developer
  const asked = { bankKey: PLATFORM, personId, generation, amr: ['pwd'] }
  await answerSession(visit, await replaceSession(visit, 'developers', asked))
}
