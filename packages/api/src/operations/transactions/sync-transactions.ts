import { answered, done, type Operation } from '../../operation.ts'
import { placeAsk, sealPlace } from '../../paging/page.ts'
import { toTransaction } from '../../wire/to-transaction.ts'

/** GET /v1/accounts/{account_id}/transactions/sync: what happened since a cursor, oldest first. */
export const syncTransactions: Operation<'syncTransactions'> = async (given) => {
  const { call, host, bank, consent, params } = given
  const asked = placeAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const synced = await bank.transactions.sync(consent, params.account_id ?? '', asked.ask)
  return done({
    added: synced.added.map(toTransaction),
    modified: synced.modified.map(toTransaction),
    removed: [...synced.removed],
    has_more: synced.hasMore,
    next_cursor: sealPlace(call, host, synced.sequence),
  })
}
