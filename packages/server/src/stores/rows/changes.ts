import { PENDING_AS_TRANSACTION } from './pending.ts'
import { TRANSACTION_COLUMNS } from './transactions.ts'

/** How an engine writes the parameters of what follows. */
export interface Places {
  readonly bank: string
  readonly account: string
  readonly after: string
  readonly limit: string
}

const POSTED = TRANSACTION_COLUMNS.replaceAll(/\b\w+\b/g, (column) => `posting.${column}`)

const REMOVED = PENDING_AS_TRANSACTION.replace('sequence', 'ended_sequence AS sequence')

/**
 * What has happened on an account since a place, in one statement and so of one moment. Each kind is found by its own
 * index, so that a page costs the same at the beginning of a long list as at its end.
 */
export function changesSql({ bank, account, after, limit }: Places): string {
  const ofAccount = `bank = ${bank} AND account_id = ${account}`
  const first = (place: string) => `AND ${place} > ${after} ORDER BY ${place} LIMIT ${limit}`
  return `SELECT * FROM (SELECT 'posted', held.sequence AS held_sequence, held.held_at_ms, ${POSTED}
      FROM posting LEFT JOIN pending_transaction AS held ON held.bank = posting.bank AND held.id = posting.id AND held.ended = 'posted'
      WHERE posting.bank = ${bank} AND posting.account_id = ${account} ${first('posting.sequence')}) AS posted
    UNION ALL SELECT * FROM (SELECT 'held', sequence AS held_sequence, held_at_ms, ${PENDING_AS_TRANSACTION}
      FROM pending_transaction WHERE ${ofAccount} ${first('pending_transaction.sequence')}) AS held
    UNION ALL SELECT * FROM (SELECT 'removed', pending_transaction.sequence AS held_sequence, held_at_ms, ${REMOVED}
      FROM pending_transaction WHERE ${ofAccount} AND ended = 'removed' ${first('ended_sequence')}) AS removed
    ORDER BY 4 LIMIT ${limit}`
}
