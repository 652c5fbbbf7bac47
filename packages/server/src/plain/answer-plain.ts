import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerPage } from '../identity/interaction/answer-page.ts'
import { readerOf } from '../identity/pages/languages/reader.ts'
import type { PageIn } from '../identity/pages/page.ts'
import { CONSENT, frameAnswer } from './frame-answer.ts'
import { messagePage, signInPage } from './message-pages.ts'
import { PLAIN_PATH, type PlainPorts, type PlainVisit, type SignedVisit } from './plain-visit.ts'
import { showConsent, showList } from './show-consents.ts'
import { takeForm } from './take-form.ts'

const START = '/session/customers/start'

/** Answers customers whose browser runs no scripts, or could not load them. */
export async function answerPlain(
  ports: PlainPorts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', ports.publicUrl)
  const secure = ports.publicUrl.startsWith('https:')
  const reader = readerOf({ request, uiLocales: undefined, secure })
  const requestId = `req_${randomUUID()}`
  const visit: PlainVisit = { ports, request, response, requestId, url, reader }
  frameAnswer(visit)
  try {
    await route(visit)
  } catch (cause) {
    if (response.destroyed) return
    ports.host.log.fault(requestId, cause)
    if (response.headersSent) return void response.destroy()
    answerPage(visit, messagePage(503, 'later', 'laterLead'))
  }
}

async function route(visit: PlainVisit): Promise<void> {
  const { ports, request, response, url } = visit
  const [, consentId, withdrawing] = CONSENT.exec(url.pathname) ?? []
  const posted = withdrawing !== undefined || url.pathname === `${PLAIN_PATH}/sign-out`
  const allow = posted ? 'POST' : 'GET'
  if (request.method !== allow) return void response.writeHead(405, { allow }).end()
  const sessions = ports.sessions.of.customers
  const session = await sessions.find(sessions.tokenIn(request.headers.cookie), { used: true })
  if (!session) return answerPage(visit, unsigned(visit))
  const signed: SignedVisit = { ...visit, session }
  if (posted) return takeForm(signed, consentId)
  if (consentId !== undefined) return showConsent(signed, consentId)
  if (url.pathname === PLAIN_PATH) return showList(signed)
  answerPage(visit, messagePage(404, 'notFound', 'notFoundLead'))
}

function unsigned({ url }: PlainVisit): PageIn {
  if (url.pathname !== PLAIN_PATH) return messagePage(401, 'expired', 'expiredLead', 'signIn')
  const why = url.searchParams.get('sign_in')
  return signInPage(START, why === 'denied' || why === 'failed' ? why : undefined)
}
