import { readMoney } from '@wekeza/bank'
import { done, failed, type Operation } from '../../operation.ts'
import { toTransaction } from '../../wire/to-transaction.ts'
import { simulationOf } from './simulation.ts'

/** POST /v1/sandbox/transactions: money comes into an account, or leaves it, without a payment. */
export const postTransaction: Operation<'postTransaction'> = async ({ openBank, body }) => {
  const money = readMoney(body.amount)
  if (!money.ok) return failed(money.failure)
  const { account_id: accountId, direction, description, counterparty = null } = body
  const { amountMinor } = money
  const ask = { accountId, direction, amountMinor, description, counterparty }
  const decision = await simulationOf(openBank).postTransaction(ask)
  if (!decision.ok) return failed(decision.failure)
  return done(toTransaction(decision.transaction), decision.changes)
}
