import type { PeriodLimit, PeriodUse } from '@wekeza/bank'
import { paymentsMaxOf, usedOf } from '../rows/consent-periods.ts'
import type { Database } from './open-database.ts'

const USED =
  'SELECT paid_minor, payments FROM consent_period WHERE bank = ? AND consent_id = ? AND start_ms = ?'

// The first payment of a period is held to its limits by the SELECT, and each later one by the UPDATE.
const USE = `INSERT INTO consent_period (bank, consent_id, start_ms, paid_minor, payments)
  SELECT :bank, :consentId, :startMs, :amountMinor, 1 WHERE :amountMinor <= :capMinor AND 1 <= :paymentsMax
  ON CONFLICT (bank, consent_id, start_ms) DO UPDATE
  SET paid_minor = paid_minor + excluded.paid_minor, payments = payments + 1
  WHERE paid_minor + excluded.paid_minor <= :capMinor AND payments + 1 <= :paymentsMax`

const RETURN = `UPDATE consent_period SET paid_minor = max(0, paid_minor - ?), payments = max(0, payments - 1)
  WHERE bank = ? AND consent_id = ? AND start_ms = ?`

/** What payments come to in each period of a consent. */
export function consentPeriodTable(database: Database) {
  const used = database.prepare(USED).raw()
  const use = database.prepare(USE)
  const giveBack = database.prepare(RETURN)
  return {
    of: (bank: string, consentId: string, startMs: number) =>
      usedOf(used.get(bank, consentId, startMs)),
    /** @returns whether the period had room */
    use(bank: string, { consentId, startMs, amountMinor }: PeriodUse, limit: PeriodLimit): boolean {
      const { capMinor } = limit
      const paymentsMax = paymentsMaxOf(limit)
      const named = { bank, consentId, startMs, amountMinor, capMinor, paymentsMax }
      return use.run(named).changes === 1
    },
    giveBack(bank: string, { consentId, startMs, amountMinor }: PeriodUse): void {
      giveBack.run(amountMinor, bank, consentId, startMs)
    },
  }
}
