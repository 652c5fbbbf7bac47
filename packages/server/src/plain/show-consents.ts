import type { Schema } from '@wekeza/contract'
import { isTestBank } from '@wekeza/platform'
import { answerPage } from '../identity/interaction/answer-page.ts'
import type { PageIn } from '../identity/pages/page.ts'
import { callMe } from './call-me.ts'
import { consentPage } from './consent-page.ts'
import { formToken } from './form-token.ts'
import { type Approval, listPage } from './list-page.ts'
import { messagePage } from './message-pages.ts'
import type { PlainVisit, SignedVisit } from './plain-visit.ts'

const PAGE_SIZE = 50

export async function showList(visit: SignedVisit): Promise<void> {
  const { url, session } = visit
  const query = new URLSearchParams({ limit: String(PAGE_SIZE) })
  const cursor = url.searchParams.get('cursor')
  if (cursor !== null) query.set('cursor', cursor)
  const path = `/v1/me/consents?${query}`
  const { status, body } = await callMe<Schema<'MyConsentPage'>>(visit, 'GET', path)
  if (!body) return showRefusal(visit, status)
  const me = await callMe<Schema<'MyProfile'>>(visit, 'GET', '/v1/me')
  if (!me.body) return showRefusal(visit, me.status)
  const page = listPage({
    customerName: me.body.name,
    testBank: isTestBank(session.person.bankKey),
    csrf: formToken(visit),
    consents: body.data,
    approvals: cursor === null ? await approvalsOf(visit, me.body.id) : [],
    nextCursor: body.page.next_cursor,
  })
  answerPage(visit, page)
}

/** All that waits for a holder of an account, however old: what needs a decision is not left to a later page. */
async function approvalsOf(visit: SignedVisit, customerId: string): Promise<readonly Approval[]> {
  const waiting = `/v1/me/consents?status=awaiting_co_holder&limit=${PAGE_SIZE}`
  const { body } = await callMe<Schema<'MyConsentPage'>>(visit, 'GET', waiting)
  return Promise.all(
    (body?.data ?? []).map(async (one) => ({
      ...one,
      isSigned: await hasSigned(visit, one.consent, customerId),
    })),
  )
}

/** Whether a customer has approved what waits for another holder. */
async function hasSigned(
  visit: SignedVisit,
  { id, status }: Schema<'Consent'>,
  customerId: string,
): Promise<boolean> {
  if (status !== 'awaiting_co_holder') return false
  const path = `/v1/me/consents/${id}/history`
  const { body } = await callMe<Schema<'ConsentHistory'>>(visit, 'GET', path)
  return (body?.data ?? []).some(({ act, actor }) => act === 'sign' && actor.id === customerId)
}

export async function showConsent(visit: SignedVisit, consentId: string): Promise<void> {
  const { url, session } = visit
  const path = `/v1/me/consents/${consentId}`
  const { status, body } = await callMe<Schema<'MyConsentDetail'>>(visit, 'GET', path)
  if (!body) return showRefusal(visit, status)
  const me = await callMe<Schema<'MyProfile'>>(visit, 'GET', '/v1/me')
  if (!me.body) return showRefusal(visit, me.status)
  const page = consentPage({
    detail: body,
    accounts: me.body.accounts,
    signed: await hasSigned(visit, body.consent, me.body.id),
    testBank: isTestBank(session.person.bankKey),
    csrf: formToken(visit),
    withdrawn: url.searchParams.has('withdrawn'),
  })
  answerPage(visit, page)
}

/** Tells why an operation did not do what was asked, in words for a customer. */
export function showRefusal(visit: PlainVisit, status: number): void {
  answerPage(visit, refusalOf(status))
}

function refusalOf(status: number): PageIn {
  if (status === 404) return messagePage(404, 'notFound', 'notFoundLead')
  const away = status === 401 || status === 403
  if (away) return messagePage(401, 'expired', 'expiredLead', 'signIn')
  return messagePage(status === 429 ? 429 : 503, 'later', 'laterLead')
}
