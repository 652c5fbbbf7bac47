import { readMoney } from '@wekeza/bank'
import { done, failed, type Operation } from '../../operation.ts'
import { toQuote } from '../../wire/to-quote.ts'

/** POST /v1/payments/quote: what each rail would do with a payment. */
export const quotePayment: Operation<'quotePayment'> = async ({ bank, body }) => {
  const { payee, execution_date: executionDate = null } = body
  const money = readMoney(body.amount)
  if (!money.ok) return failed(money.failure)
  const { amountMinor } = money
  const decision = await bank.payments.quote({ amountMinor, payee, executionDate })
  return decision.ok ? done(toQuote(decision.quote, amountMinor)) : failed(decision.failure)
}
