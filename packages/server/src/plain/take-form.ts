import { endSession } from '../browser-sessions/end-session.ts'
import { answerPage } from '../identity/interaction/answer-page.ts'
import { readForm } from '../identity/interaction/read-form.ts'
import { callMe } from './call-me.ts'
import { isOurForm } from './form-token.ts'
import { messagePage } from './message-pages.ts'
import { consentPath, PLAIN_PATH, type SignedVisit } from './plain-visit.ts'
import { showRefusal } from './show-consents.ts'

/**
 * Withdraws a consent, or signs out. A form that is not ours gets no second look: it was made by somebody else, or for
 * another session.
 */
export async function takeForm(visit: SignedVisit, consentId: string | undefined): Promise<void> {
  const { ports, request, response } = visit
  const form = await readForm(request)
  if (!form || !isOurForm(visit, form)) {
    return answerPage(visit, messagePage(403, 'stale', 'staleLead'))
  }
  if (consentId === undefined) {
    await endSession({ ...ports.sessions, own: ports.own }, visit, 'customers')
    response.writeHead(303, { location: PLAIN_PATH }).end()
    return
  }
  const { status, body } = await callMe(visit, 'DELETE', `/v1/me/consents/${consentId}`)
  if (!body) return showRefusal(visit, status)
  response.writeHead(303, { location: `${consentPath(consentId)}?withdrawn=1` }).end()
}
