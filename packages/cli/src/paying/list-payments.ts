import type { ListPaymentsQuery, Payment, Wekeza } from '@wekeza/sdk'
import { countMax, type Gathered, gather, type ListAsk, pageQuery } from '../lists/gather.ts'
import type { Session } from '../session/session.ts'

/** What was paid under some consents, one after the other, until enough is there. */
export async function listPayments(
  payers: readonly Wekeza[],
  ask: ListAsk & { readonly status?: ListPaymentsQuery['status'] | undefined },
): Promise<Gathered<Payment>> {
  const max = countMax(ask)
  const query = { ...pageQuery(ask), ...(ask.status && { status: ask.status }) }
  const items: Payment[] = []
  for (const [index, { payments }] of payers.entries()) {
    const found = await gather(payments.list(query), ask)
    items.push(...found.items)
    if (items.length < max) continue
    const rest = found.more || items.length > max || index < payers.length - 1
    return { items: items.slice(0, max), more: rest }
  }
  return { items, more: false }
}

/** Whoever may look: the client of one consent, or of each that is kept. */
export function payersOf(session: Session, consentId: string | undefined): Wekeza[] {
  const { payments } = session.file.read()
  const wanted = payments.filter(({ consent_id }) => !consentId || consent_id === consentId)
  return wanted.reverse().flatMap(({ consent_id }) => session.underConsent(consent_id) ?? [])
}
