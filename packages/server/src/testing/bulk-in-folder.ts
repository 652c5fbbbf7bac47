import { createHash } from 'node:crypto'
import {
  type Bulk,
  type BulkFile,
  type Change,
  type Clock,
  openBank,
  type Payee,
  type ReadRow,
  type Store,
} from '@wekeza/bank'
import { DEMO_BANK } from '@wekeza/platform'
import { bankPorts } from '../banks/bank-ports.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import { PAID_ACCOUNT } from './paid-folder.ts'

const BARAKA: Payee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}
const ELSEWHERE: Payee = { ...BARAKA, account_number: '1234567890', bank_code: '01' }
const BAD: ReadRow = {
  ok: false,
  faults: [{ pointer: '/payee', code: 'field_missing', detail: 'is missing.' }],
  amountMinor: null,
}

/** Of fifty rows one goes to another bank, and one is bad; the others stay here. */
function rowsOf(count: number): ReadRow[] {
  return Array.from({ length: count }, (_, index): ReadRow => {
    if (index % 50 === 49) return BAD
    const away = index % 50 === 24
    const payee = away ? ELSEWHERE : BARAKA
    const ask = { payee, amountMinor: away ? 10_00 : 100 + (index % 7), rail: null }
    return { ok: true, ask: { ...ask, reference: `Row ${index + 1}` } }
  })
}

/** Hands a file in to a data folder's demo bank, with money enough; nothing of it is paid yet. */
export async function bulkInFolder(folder: string, clock: Clock, count: number): Promise<Bulk> {
  const stores = openSqlite(folder)
  try {
    const store = stores.bank(DEMO_BANK)
    const bank = openBank(bankPorts(store, clock))
    const rows = rowsOf(count)
    const hash = createHash('sha256').update('the file').digest('hex')
    const totalMinor = rows.reduce((sum, row) => sum + (row.ok ? row.ask.amountMinor : 0), 0)
    const terms = { totalMinor, itemsCount: count, fileHash: hash, debtorAccountId: null }
    const asked = bank.consents.request({
      applicationId: 'app_demo',
      terms: { kind: 'bulk_payment', ...terms },
      expiresAtMs: undefined,
    })
    if (!asked.ok) throw new Error(asked.failure.code)
    await commit(store, asked.changes)
    const by = { customerId: 'cus_wanjiru', chosenIds: [PAID_ACCOUNT] }
    const approved = await bank.consents.approve(asked.consent, by)
    if (!approved.ok) throw new Error(approved.failure.code)
    await commit(store, approved.changes)
    const file: BulkFile = { hash, format: 'csv', mode: 'items', executionDate: null, rows }
    const decided = await bank.bulks.initiate(approved.consent, file)
    if (!decided.ok) throw new Error(JSON.stringify(decided.failure))
    await commit(store, decided.changes)
    return decided.bulk
  } finally {
    await stores.close()
  }
}

async function commit(store: Store, changes: readonly Change[]): Promise<void> {
  const { kind } = await store.commit({ changes })
  if (kind !== 'committed') throw new Error(`the commit was ${kind}`)
}
