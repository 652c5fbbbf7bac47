import { answered, done, failed, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { toMoney } from '../../wire/to-money.ts'
import { toTime } from '../../wire/to-time.ts'

/** GET /v1/accounts/{account_id}/statement: what some days began with, ended with, and moved. */
export const getStatement: Operation<'getStatement'> = async (given) => {
  const { call, bank, consent, query, params } = given
  const { from, to } = query
  if (to < from) {
    const code = 'parameter_invalid'
    const [pointer, detail] = ['/query/to', 'must not be a day before from.']
    const errors = [{ pointer, code, detail }]
    return answered(problem(call, code, { fact: `At ${pointer}: ${detail}`, errors }))
  }
  const accountId = params.account_id ?? ''
  const decided = await bank.transactions.statement(consent, accountId, { from, to })
  if (!decided.ok) return failed(decided.failure)
  const { statement } = decided
  return done({
    account_id: accountId,
    from,
    to,
    opening: toMoney(statement.openingMinor),
    total_in: toMoney(statement.inMinor),
    total_out: toMoney(statement.outMinor),
    closing: toMoney(statement.closingMinor),
    count_in: statement.inCount,
    count_out: statement.outCount,
    as_of: toTime(bank.clock.nowMs()),
  })
}
