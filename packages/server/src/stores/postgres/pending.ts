import type { PendingEnd, PendingTransaction } from '@wekeza/bank'
import { PENDING_COLUMNS, pendingValues } from '../rows/pending.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

// Both take their number while the account is locked: the changes of an account are numbered in the order of their
// commits. An account that is not there writes no row.
const INSERT =
  statement(`INSERT INTO pending_transaction (bank, account_id, sequence, ${PENDING_COLUMNS})
  SELECT $1, $2, nextval('row_sequence'), ${places(PENDING_COLUMNS, 3)}
  WHERE EXISTS (SELECT 1 FROM account WHERE bank = $1 AND id = $2)`)

const END =
  statement(`UPDATE pending_transaction SET ended = $4, ended_sequence = nextval('row_sequence')
  WHERE bank = $1 AND account_id = $2 AND id = $3 AND ended IS NULL`)

/** Writes only: what is pending is read where transactions are. */
export const pendingTable = {
  show: (bank: string, pending: PendingTransaction) => ({
    statement: INSERT,
    values: [bank, pending.accountId, ...pendingValues(pending)],
  }),
  end: (bank: string, ended: { accountId: string; id: string; to: PendingEnd }) => ({
    statement: END,
    values: [bank, ended.accountId, ended.id, ended.to],
  }),
}
