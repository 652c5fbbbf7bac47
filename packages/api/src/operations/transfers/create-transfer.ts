import { readMoney } from '@wekeza/bank'
import { done, failed, type Operation } from '../../operation.ts'
import { toTransfer } from '../../wire/to-transfer.ts'

/** POST /v1/transfers: between two accounts of the customer, booked at once. */
export const createTransfer: Operation<'createTransfer'> = async ({ bank, consent, body }) => {
  const money = readMoney(body.amount)
  if (!money.ok) return failed(money.failure)
  const decision = await bank.transfers.initiate(consent, {
    debtorAccountId: body.debtor_account_id,
    creditorAccountId: body.creditor_account_id,
    amountMinor: money.amountMinor,
    reference: body.reference ?? null,
  })
  return decision.ok
    ? done(toTransfer(decision.transfer), decision.changes)
    : failed(decision.failure)
}
