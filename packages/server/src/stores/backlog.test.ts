import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { queryPostgres } from '../testing/query-postgres.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const NOW_MS = 1_000_000

/** Of a bank on the wall, and of one whose clock is a thousand seconds ahead: one is due at each, and one is not. */
const ROWS = [
  "INSERT INTO outbox (bank, sequence, event_id) VALUES ('test_one', 1, 'evt_1'), ('test_two', 1, 'evt_2')",
  `INSERT INTO bank_clock (bank, ahead_ms) VALUES ('test_two', 1000000)`,
  `INSERT INTO delivery_due (bank, delivery_id, sequence, webhook_id, due_at_ms) VALUES
    ('test_one', 'dlv_1', 1, 'whk_1', ${NOW_MS}), ('test_one', 'dlv_2', 2, 'whk_1', ${NOW_MS + 1}),
    ('test_two', 'dlv_3', 1, 'whk_2', ${NOW_MS * 2}), ('test_two', 'dlv_4', 2, 'whk_2', ${NOW_MS * 2 + 1})`,
]

describe.each([
  ['SQLite', async () => undefined],
  ['PostgreSQL', freshDatabase],
])('on %s', (_name, urlOf) => {
  test('what waits is counted at all banks, deliveries once they are due in the time of theirs', async () => {
    const databaseUrl = await urlOf()
    const dataDir = temporaryFolder()
    const platform = await openPlatform({ ...readConfig({}), dataDir, databaseUrl })
    onTestFinished(() => platform.close())
    const nothing = { eventsWaiting: 0, deliveriesDue: 0 }
    expect(await platform.stores.backlog(NOW_MS)).toEqual(nothing)
    await write(databaseUrl, join(dataDir, DATABASE_FILE))
    const some = { eventsWaiting: 2, deliveriesDue: 2 }
    expect(await platform.stores.backlog(NOW_MS)).toEqual(some)
  })
})

async function write(url: string | undefined, file: string): Promise<void> {
  if (url !== undefined) {
    for (const row of ROWS) await queryPostgres(url, row)
    return
  }
  const database = openFile(file)
  for (const row of ROWS) database.exec(row)
  database.close()
}
