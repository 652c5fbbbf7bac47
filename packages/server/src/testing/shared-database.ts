import { afterAll } from 'vitest'
import { type Database, openDatabase } from './fresh-database.ts'

/**
 * One PostgreSQL database for all tests of a file, empty at first and gone at its end. Call it outside the tests.
 * @returns what answers its url, within a test
 */
export function sharedDatabase(): () => Promise<string> {
  let shared: Database | undefined
  afterAll(() => shared?.drop())
  return async () => {
    shared ??= await openDatabase()
    return shared.url
  }
}
