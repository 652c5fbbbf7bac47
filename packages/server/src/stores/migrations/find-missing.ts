import { Trouble } from '../../trouble.ts'
import type { Migration } from './read-migrations.ts'

/** As the database remembers it. */
export type Applied = [name: string, checksum: string]

/**
 * The migrations that a database lacks.
 * @param elsewhere what the operator can choose instead of this database, as the end of a sentence
 * @throws {Trouble} if the database was changed by a newer version, or an applied file was edited since
 */
export function findMissing(
  migrations: readonly Migration[],
  applied: readonly Applied[],
  elsewhere: string,
): Migration[] {
  for (const [name, checksum] of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (!known) {
      throw new Trouble(
        `The database was made by a newer version: it has the migration ${name}, which this one does not know. Start that version, or choose another ${elsewhere}.`,
      )
    }
    if (known.checksum !== checksum) {
      throw new Trouble(
        `The migration ${name} was changed after it had been applied. Put the file back as it was, and make the change in a new one.`,
      )
    }
  }
  const names = new Set(applied.map(([name]) => name))
  return migrations.filter(({ name }) => !names.has(name))
}
