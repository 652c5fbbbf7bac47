import { callerOf } from '../http/caller.ts'
import { newGrantId, staffSessionsOf } from '../identity/provider/grant-id.ts'
import { proveStaff } from '../identity/staff/prove-staff.ts'
import { NO_OWN_APPLICATION, ownApplication } from './own-application.ts'
import { readFields } from './read-fields.ts'
import { replaceSession } from './replace-session.ts'
import { type Action, answerSession, refuse, refuseForNow } from './visit.ts'

/** POST /session/staff: by username, password and authenticator app; `?bank=` names the bank. */
export const signInStaff: Action = async (visit) => {
  const { ports, url, request } = visit
  const fields = await readFields(visit, ['username', 'password', 'code'])
  if (!fields) return
  const application = await ownApplication(ports.applications, url.searchParams.get('bank'))
  if (!application) return refuse(visit, 'sign_in_failed', { fact: NO_OWN_APPLICATION })
  const { id: applicationId, bankKey } = application
  const { address } = callerOf(request)
  const proof = await proveStaff(ports.identityPorts(), { ...fields, bankKey, address })
  if (proof.kind === 'wait') return refuseForNow(visit, proof.seconds)
  if (proof.kind === 'wrong') {
    const fact = 'Username, password or code is wrong, or the code was used already.'
    return refuse(visit, 'sign_in_failed', { fact })
  }
  const { personId } = proof.person
  const asked = {
    ...{ bankKey, personId, applicationId, amr: proof.amr },
    name: fields.username.trim().toLowerCase(),
    grantId: newGrantId(staffSessionsOf(bankKey, personId)),
  }
  await answerSession(visit, await replaceSession(visit, 'staff', asked))
}
