import type { SecondFactors } from '../../identity/second-factor/second-factors.ts'
import { auditedWrites } from './audited.ts'
import type { Database } from './open-database.ts'

/** Second factors in the database's file. */
export function sqliteSecondFactors(database: Database): SecondFactors {
  const one = 'realm = ? AND bank = ? AND person_id = ?'
  const found = database
    .prepare(`SELECT sealed_secret, last_step FROM second_factor WHERE ${one}`)
    .raw()
  const put = database.prepare(
    `INSERT OR REPLACE INTO second_factor (realm, bank, person_id, sealed_secret, last_step)
     VALUES (?, ?, ?, ?, ?)`,
  )
  const remove = database.prepare(`DELETE FROM second_factor WHERE ${one}`)
  const audited = auditedWrites(database)
  const take = database.prepare(
    `UPDATE second_factor SET last_step = ? WHERE ${one} AND last_step < ?`,
  )
  return {
    async find(person) {
      const row = found.get(person.realm, person.bankKey, person.personId)
      if (row === undefined) return undefined
      const [sealedSecret, lastStep] = row as [string, number]
      return { person, sealedSecret, lastStep }
    },
    put: async ({ person: { realm, bankKey, personId }, sealedSecret, lastStep }, entry) =>
      void audited(entry, () => put.run(realm, bankKey, personId, sealedSecret, lastStep)),
    remove: async ({ realm, bankKey, personId }, entry) =>
      audited(entry, () => remove.run(realm, bankKey, personId).changes === 1),
    take: async ({ realm, bankKey, personId }, step) =>
      take.run(step, realm, bankKey, personId, step).changes === 1,
  }
}
