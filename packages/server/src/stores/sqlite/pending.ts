import type { PendingEnd, PendingTransaction } from '@wekeza/bank'
import { noSuchAccount } from '../rows/ledger-faults.ts'
import { PENDING_COLUMNS, pendingValues } from '../rows/pending.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const INSERT = `INSERT INTO pending_transaction (bank, account_id, sequence, ${PENDING_COLUMNS})
  VALUES (?, ?, ?, ${marks(PENDING_COLUMNS)})`

const END = `UPDATE pending_transaction SET ended = ?, ended_sequence = ?
  WHERE bank = ? AND id = ? AND account_id = ? AND ended IS NULL`

/** Writes only: what is pending is read where transactions are. */
export function pendingTable(database: Database) {
  const insert = database.prepare(INSERT)
  const end = database.prepare(END)
  const exists = database.prepare('SELECT 1 FROM account WHERE bank = ? AND id = ?').pluck()
  return {
    show(bank: string, sequence: number, pending: PendingTransaction) {
      const { accountId } = pending
      if (exists.get(bank, accountId) === undefined) throw noSuchAccount(accountId)
      insert.run(bank, accountId, sequence, ...pendingValues(pending))
    },
    end(bank: string, sequence: number, ended: { accountId: string; id: string; to: PendingEnd }) {
      end.run(ended.to, sequence, bank, ended.id, ended.accountId)
    },
  }
}
