import { done, type Operation } from '../../operation.ts'
import { toMoney } from '../../wire/to-money.ts'
import { toMyConsent } from '../../wire/to-my-consent.ts'
import { toRead } from '../../wire/to-read.ts'
import { myConsent } from './my-consent.ts'

/** GET /v1/me/consents/{consent_id}: with what was read under it, up to this moment, and what was paid. */
export const getMyConsent: Operation<'getMyConsent'> = async (given) => {
  const { openBank, bank, host } = given
  const found = await myConsent(given)
  if (!found.ok) return found.outcome
  await host.reads.flush(openBank.key)
  const { consent } = found
  const reads = await bank.store.reads.of(consent.id)
  const paid = await bank.receipts.paid(consent.id)
  return done({
    ...(await toMyConsent(consent, host)),
    reads: reads.map(toRead),
    paid: { count: paid.count, amount: toMoney(paid.amountMinor) },
  })
}
