import type { Database } from './open-database.ts'

/** Gives a bank's next sequence number, within the transaction that uses it. */
export interface Sequences {
  next(bank: string): number
  /** Writes down what was given; the last thing before COMMIT. */
  save(): void
  /** Forgets what was given by a transaction that came to nothing. */
  forget(): void
}

/**
 * Counts up per bank. A number is read once a transaction and written once, however many it gives; one that a
 * rolled-back commit took is not given again, which leaves gaps and never repeats.
 */
export function sequenceTable(database: Database): Sequences {
  const read = database.prepare('SELECT last FROM bank_sequence WHERE bank = ?').pluck()
  const write = database.prepare(
    'INSERT INTO bank_sequence (bank, last) VALUES (?, ?) ON CONFLICT (bank) DO UPDATE SET last = excluded.last',
  )
  const given = new Map<string, number>()
  return {
    next(bank) {
      const last = given.get(bank) ?? (read.get(bank) as number | undefined) ?? 0
      given.set(bank, last + 1)
      return last + 1
    },
    save() {
      for (const [bank, last] of given) write.run(bank, last)
      given.clear()
    },
    forget() {
      given.clear()
    },
  }
}
