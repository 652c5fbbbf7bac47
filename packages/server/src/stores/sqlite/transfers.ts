import type { Store, Transfer } from '@wekeza/bank'
import type { Database } from './open-database.ts'

type TransferRow = [
  id: string,
  consentId: string,
  debtorAccountId: string,
  creditorAccountId: string,
  amountMinor: number,
  reference: string | null,
  createdAtMs: number,
]

const COLUMNS =
  'id, consent_id, debtor_account_id, creditor_account_id, amount_minor, reference, created_at_ms'

export function transferTable(database: Database) {
  const byId = database.prepare(`SELECT ${COLUMNS} FROM transfer WHERE bank = ? AND id = ?`).raw()
  const insert = database.prepare(
    `INSERT INTO transfer (bank, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    of: (bank: string): Store['transfers'] => ({
      get: async (id) => transferOf(byId.get(bank, id)),
    }),
    insert(bank: string, transfer: Transfer) {
      const { id, consentId, debtorAccountId, creditorAccountId, amountMinor } = transfer
      const { reference, createdAtMs } = transfer
      const accounts = [debtorAccountId, creditorAccountId]
      insert.run(bank, id, consentId, ...accounts, amountMinor, reference, createdAtMs)
    },
  }
}

function transferOf(row: unknown): Transfer | undefined {
  if (row === undefined) return undefined
  const [id, consentId, debtorAccountId, creditorAccountId, ...rest] = row as TransferRow
  const [amountMinor, reference, createdAtMs] = rest
  return { id, consentId, debtorAccountId, creditorAccountId, amountMinor, reference, createdAtMs }
}
