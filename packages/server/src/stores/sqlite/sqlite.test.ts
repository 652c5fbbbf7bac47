import { storeSuite } from '@wekeza/bank/store-suite'
import { sqliteStores } from './index.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'

storeSuite('on SQLite', () => {
  const database = openDatabase(':memory:')
  migrate(database)
  return { open: sqliteStores(database), close: () => void database.close() }
})
