import { storeSuite } from '@wekeza/bank/store-suite'
import { sharedDatabase } from '../../testing/shared-database.ts'
import { postgresStores } from './index.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'

const shared = sharedDatabase()
let tests = 0

// Each test has banks of its own: what another left, it must not see.
storeSuite('on PostgreSQL', async () => {
  const database = await openDatabase(await shared())
  await migrate(database)
  tests += 1
  const suffix = tests
  return {
    open: (bank) => postgresStores(database)(`${bank}_${suffix}`),
    close: () => database.close(),
  }
})
