import type { AccountRun, FailedGuard } from '@wekeza/bank'
import { noSuchAccount, releasesTooMuch } from '../rows/ledger-faults.ts'
import type { Database } from './open-database.ts'

const AVAILABLE = 'booked_minor - held_minor + overdraft_minor'

/** Money moves only here. The guard is in the WHERE clause, so that the row is read and written in one step. */
export function balanceTable(database: Database) {
  const take = database
    .prepare(
      `UPDATE account SET booked_minor = booked_minor - ? WHERE bank = ? AND id = ?
       AND (overdraft_minor IS NULL OR ${AVAILABLE} >= ?) RETURNING booked_minor`,
    )
    .pluck()
  const give = database
    .prepare(
      'UPDATE account SET booked_minor = booked_minor + ? WHERE bank = ? AND id = ? RETURNING booked_minor',
    )
    .pluck()
  const run = database
    .prepare(
      `UPDATE account SET booked_minor = booked_minor + ? WHERE bank = ? AND id = ?
       AND (overdraft_minor IS NULL OR ${AVAILABLE} >= ?) RETURNING booked_minor`,
    )
    .pluck()
  const hold = database.prepare(
    `UPDATE account SET held_minor = held_minor + ? WHERE bank = ? AND id = ?
     AND (overdraft_minor IS NULL OR ${AVAILABLE} >= ?)`,
  )
  const release = database.prepare(
    'UPDATE account SET held_minor = held_minor - ? WHERE bank = ? AND id = ? AND held_minor >= ?',
  )
  const exists = database.prepare('SELECT 1 FROM account WHERE bank = ? AND id = ?').pluck()

  /** Why an update met no row: the guard did not hold, unless the account is not there at all. */
  function unfunded(bank: string, accountId: string): FailedGuard {
    if (exists.get(bank, accountId) === undefined) throw noSuchAccount(accountId)
    return { guard: 'funds', subjectId: accountId }
  }

  return {
    /** @returns what the account holds after it, or the guard that failed */
    book(bank: string, accountId: string, amountMinor: number): number | FailedGuard {
      const booked =
        amountMinor < 0
          ? take.get(-amountMinor, bank, accountId, -amountMinor)
          : give.get(amountMinor, bank, accountId)
      return booked === undefined ? unfunded(bank, accountId) : (booked as number)
    },
    /** Moves the balance whatever there is. @returns what the account holds after it */
    mirror(bank: string, accountId: string, amountMinor: number): number {
      const booked = give.get(amountMinor, bank, accountId)
      if (booked === undefined) throw noSuchAccount(accountId)
      return booked as number
    },
    /** @returns what the account holds after a run of postings, or the guard that one of them failed */
    bookRun(bank: string, { accountId, netMinor, lowestMinor }: AccountRun): number | FailedGuard {
      const booked =
        lowestMinor < 0
          ? run.get(netMinor, bank, accountId, -lowestMinor)
          : give.get(netMinor, bank, accountId)
      return booked === undefined ? unfunded(bank, accountId) : (booked as number)
    },
    hold(bank: string, accountId: string, amountMinor: number): FailedGuard | undefined {
      const { changes } = hold.run(amountMinor, bank, accountId, amountMinor)
      return changes === 1 ? undefined : unfunded(bank, accountId)
    },
    release(bank: string, accountId: string, amountMinor: number): undefined {
      if (release.run(amountMinor, bank, accountId, amountMinor).changes === 1) return
      unfunded(bank, accountId)
      throw releasesTooMuch(accountId)
    },
  }
}
