import { moneyModelTest } from '@wekeza/bank/money-model'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { readLedger } from './ledger/read-ledger.ts'
import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'

moneyModelTest(
  'on SQLite',
  () => {
    const folder = temporaryFolder()
    const stores = openSqlite(folder)
    return {
      open: stores.bank,
      faults: async () => (await readLedger(folder, { databaseUrl: undefined })).faults,
      close: () => stores.close(),
    }
  },
  { runs: 25 },
)

moneyModelTest(
  'on PostgreSQL',
  async () => {
    const databaseUrl = await freshDatabase()
    const stores = await openPostgres(databaseUrl, { connectionsMax: 20 })
    return {
      open: stores.bank,
      faults: async () => (await readLedger('.', { databaseUrl })).faults,
      close: () => stores.close(),
    }
  },
  { runs: 12 },
)
