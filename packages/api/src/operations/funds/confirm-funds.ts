import { readMoney } from '@wekeza/bank'
import { done, failed, type Operation } from '../../operation.ts'
import { toMoney } from '../../wire/to-money.ts'
import { toTime } from '../../wire/to-time.ts'

/** POST /v1/funds-confirmations: whether the consent's account could pay an amount now. */
export const confirmFunds: Operation<'confirmFunds'> = async ({ bank, consent, body }) => {
  const money = readMoney(body.amount)
  if (!money.ok) return failed(money.failure)
  const { amountMinor } = money
  const { accountId, available, atMs } = await bank.accounts.couldPay(consent, amountMinor)
  return done({
    account_id: accountId,
    amount: toMoney(amountMinor),
    funds_available: available,
    checked_at: toTime(atMs),
  })
}
