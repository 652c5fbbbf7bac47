import { afterAll, beforeEach, describe } from 'vitest'
import { type Database, openDatabase } from '../../../server/src/testing/fresh-database.ts'
import { oneTestACell } from './testing/one-test-a-cell.ts'
import { type RunningStand, startServerStand } from './testing/stands.ts'

describe('who may see what, on the server on PostgreSQL', () => {
  let database: Database | undefined
  let starting: Promise<RunningStand> | undefined
  let stand: RunningStand | undefined
  // Not before all of them: where there is no PostgreSQL, each of them says so by its name.
  beforeEach(async () => {
    database ??= await openDatabase()
    starting ??= startServerStand(database.url)
    stand = await starting
  }, 30_000)
  afterAll(async () => {
    await stand?.stop()
    await database?.drop()
  })
  oneTestACell('the server on PostgreSQL', () => {
    if (!stand) throw new Error('no server was started')
    return stand
  })
})
