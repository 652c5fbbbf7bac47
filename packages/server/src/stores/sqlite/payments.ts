import type { Change, Payment, Store, StoredPayment } from '@wekeza/bank'
import type { Database } from './open-database.ts'

type PaymentRow = [
  sequence: number,
  id: string,
  consentId: string,
  status: Payment['status'],
  debtorAccountId: string,
  amountMinor: number,
  payee: string,
  rail: Payment['instruction']['rail'],
  reference: string | null,
  executionDate: string | null,
  failureCode: string | null,
  createdAtMs: number,
  updatedAtMs: number,
]

type PaymentMove = Extract<Change, { kind: 'move-payment' }>

const COLUMNS = `sequence, id, consent_id, status, debtor_account_id, amount_minor, payee, rail, reference,
  execution_date, failure_code, created_at_ms, updated_at_ms`

const PAGE = `SELECT ${COLUMNS} FROM payment WHERE bank = ? AND consent_id = ? AND sequence < ?`

const MOVE =
  'UPDATE payment SET status = ?, failure_code = ?, updated_at_ms = ? WHERE bank = ? AND id = ? AND status = ?'

export function paymentTable(database: Database) {
  const byId = database.prepare(`SELECT ${COLUMNS} FROM payment WHERE bank = ? AND id = ?`).raw()
  const page = database.prepare(`${PAGE} ORDER BY sequence DESC LIMIT ?`).raw()
  const pageOfStatus = database
    .prepare(`${PAGE} AND status = ? ORDER BY sequence DESC LIMIT ?`)
    .raw()
  const move = database.prepare(MOVE)
  const insert = database.prepare(
    `INSERT INTO payment (bank, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    of: (bank: string): Store['payments'] => ({
      get: async (id) => {
        const row = byId.get(bank, id)
        return row === undefined ? undefined : paymentOf(row)
      },
      page: async (consentId, ask) => {
        const place = [bank, consentId, ask.beforeSequence ?? Number.MAX_SAFE_INTEGER]
        const rows = ask.status
          ? pageOfStatus.all(...place, ask.status, ask.limit)
          : page.all(...place, ask.limit)
        return rows.map(paymentOf)
      },
    }),
    /** @returns whether the status was still `from` */
    move(bank: string, { id, from, to }: PaymentMove): boolean {
      const { status, failureCode, updatedAtMs } = to
      return move.run(status, failureCode, updatedAtMs, bank, id, from).changes === 1
    },
    insert(bank: string, sequence: number, payment: Payment) {
      const { id, consentId, status, instruction, failureCode, createdAtMs, updatedAtMs } = payment
      const { debtorAccountId, amountMinor, payee, rail, reference, executionDate } = instruction
      const what = [
        debtorAccountId,
        amountMinor,
        JSON.stringify(payee),
        rail,
        reference,
        executionDate,
      ]
      const stands = [failureCode, createdAtMs, updatedAtMs]
      insert.run(bank, sequence, id, consentId, status, ...what, ...stands)
    },
  }
}

function paymentOf(row: unknown): StoredPayment {
  const [sequence, id, consentId, status, debtorAccountId, amountMinor, payee, ...rest] =
    row as PaymentRow
  const [rail, reference, executionDate, failureCode, createdAtMs, updatedAtMs] = rest
  return {
    sequence,
    id,
    consentId,
    status,
    instruction: {
      debtorAccountId,
      amountMinor,
      payee: JSON.parse(payee),
      rail,
      reference,
      executionDate,
    },
    failureCode,
    createdAtMs,
    updatedAtMs,
  }
}
