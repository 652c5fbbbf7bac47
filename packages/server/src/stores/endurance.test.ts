import { setImmediate } from 'node:timers/promises'
import type { Store } from '@wekeza/bank'
import { enduranceTest } from '@wekeza/bank/endurance'
import { memoryStore } from '@wekeza/bank/memory'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'

const RUN = { forMs: 20_000, pause: () => setImmediate() }

enduranceTest('in memory', () => ({ open: slowed(memoryStore()) }), RUN)

enduranceTest(
  'on SQLite',
  () => {
    const stores = openSqlite(temporaryFolder())
    return { open: stores.bank, close: () => stores.close() }
  },
  RUN,
)

enduranceTest(
  'on PostgreSQL',
  async () => {
    const stores = await openPostgres(await freshDatabase(), { connectionsMax: 20 })
    return { open: stores.bank, close: () => stores.close() }
  },
  RUN,
)

/** Memory has no disk to wait for: its writers would let nobody read, and fill it. */
function slowed(store: Store): () => Store {
  const commit: Store['commit'] = async (work) => {
    await new Promise((resolve) => setTimeout(resolve, 0))
    return store.commit(work)
  }
  return () => ({ ...store, commit })
}
