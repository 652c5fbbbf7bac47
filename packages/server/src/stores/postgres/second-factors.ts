import type { SecondFactors } from '../../identity/second-factor/second-factors.ts'
import { entrySteps, required, writeAudited } from './audited.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const FIND = statement(
  `SELECT sealed_secret, last_step FROM second_factor
   WHERE realm = $1 AND bank = $2 AND person_id = $3`,
)
const PUT = statement(
  `INSERT INTO second_factor (realm, bank, person_id, sealed_secret, last_step) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (realm, bank, person_id) DO UPDATE
   SET sealed_secret = excluded.sealed_secret, last_step = excluded.last_step`,
)
const REMOVE = statement(
  'DELETE FROM second_factor WHERE realm = $1 AND bank = $2 AND person_id = $3',
)
const TAKE = statement(
  `UPDATE second_factor SET last_step = $4
   WHERE realm = $1 AND bank = $2 AND person_id = $3 AND last_step < $4`,
)

/** Second factors in the database. */
export function postgresSecondFactors(database: Database): SecondFactors {
  return {
    async find(person) {
      const { realm, bankKey, personId } = person
      const [row] = await database.query(FIND, [realm, bankKey, personId])
      if (row === undefined) return undefined
      const [sealedSecret, lastStep] = row as [string, number]
      return { person, sealedSecret, lastStep }
    },
    put({ person: { realm, bankKey, personId }, sealedSecret, lastStep }, entry) {
      const values = [realm, bankKey, personId, sealedSecret, lastStep]
      return writeAudited(database, [{ statement: PUT, values }], entry)
    },
    async remove({ realm, bankKey, personId }, entry) {
      const removed = required({ statement: REMOVE, values: [realm, bankKey, personId] })
      return (await database.transaction([removed, ...entrySteps(entry)])) === undefined
    },
    async take({ realm, bankKey, personId }, step) {
      const { rowCount } = await database.execute(TAKE, [realm, bankKey, personId, step])
      return rowCount === 1
    },
  }
}
