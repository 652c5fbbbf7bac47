import { afterAll, beforeEach, describe } from 'vitest'
import { type Database, openDatabase } from '../../server/src/testing/fresh-database.ts'
import { oneTestACase } from './testing/one-test-a-case.ts'
import { type ServerTarget, startServerTarget } from './testing/start-server-target.ts'

describe('the server on PostgreSQL, over HTTP', () => {
  let database: Database | undefined
  let target: ServerTarget | undefined
  // Not before all of them: where there is no PostgreSQL, each of them says so by its name.
  beforeEach(async () => {
    database ??= await openDatabase()
    target ??= await startServerTarget(database.url)
  }, 30_000)
  afterAll(async () => {
    await target?.stop()
    await database?.drop()
  })
  oneTestACase(() => {
    if (!target) throw new Error('no server was started')
    return target
  })
})
