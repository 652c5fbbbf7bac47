import { Written } from '../../answer.ts'
import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { problemOfTime } from '../../problems/problem-of-time.ts'
import { fromTime } from '../../wire/from-time.ts'
import { toTransaction } from '../../wire/to-transaction.ts'
import { rowWriter } from '../../wire/write-rows.ts'

const writeRows = rowWriter(toTransaction)

/** GET /v1/accounts/{account_id}/transactions: posted and pending, newest first, in pages. */
export const listTransactions: Operation<'listTransactions'> = async (given) => {
  const { call, host, bank, consent, query, params } = given
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const fromMs = query.from === undefined ? undefined : fromTime(query.from)
  const toMs = query.to === undefined ? undefined : fromTime(query.to)
  if (Number.isNaN(fromMs)) return answered(problemOfTime(call, 'from'))
  if (Number.isNaN(toMs)) return answered(problemOfTime(call, 'to'))
  const ask = {
    ...asked.ask,
    fromMs,
    toMs,
    status: query.status,
    direction: query.direction,
    leastMinor: toMinor(query.amount_min),
    mostMinor: toMinor(query.amount_max),
    text: query.text,
  }
  const found = await bank.transactions.page(consent, params.account_id ?? '', ask)
  const { rows, page, headers } = pageOf(call, host, found)
  const data = writeRows(found, rows)
  return done(new Written(`{"data":${data},"page":${JSON.stringify(page)}}`), [], headers)
}

/** A decimal that the contract's pattern has let through. Zero is a bound like any other. */
function toMinor(amount: string | undefined): number | undefined {
  if (amount === undefined) return undefined
  const [whole = '', places = ''] = amount.split('.')
  return Number(whole) * 100 + Number(places.padEnd(2, '0'))
}
