import type { Stores } from '../stores.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const WRITE = statement(
  'INSERT INTO agreement (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
)
const READ = statement('SELECT value FROM agreement WHERE name = $1')

export function postgresAgreement(database: Database): Stores['agree'] {
  return async (name, value) => {
    await database.execute(WRITE, [name, value])
    const [row] = await database.query(READ, [name])
    return row?.[0] as string
  }
}
