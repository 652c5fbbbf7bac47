import { onTestFinished } from 'vitest'
import { migrate } from '../stores/postgres/migrate.ts'
import { type Database, openDatabase } from '../stores/postgres/open-database.ts'
import { freshDatabase } from './fresh-database.ts'

/** A PostgreSQL database of the running test, with all tables and no rows. */
export async function migratedDatabase(): Promise<Database> {
  const url = await freshDatabase()
  const database = await openDatabase(url)
  onTestFinished(() => database.close())
  await migrate(database)
  return database
}
