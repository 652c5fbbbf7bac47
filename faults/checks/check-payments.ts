import { DEMO_BANK } from '@wekeza/platform'
import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import type { Load } from '../../packages/server/src/testing/pay-with-keys.ts'
import type { Findings } from '../findings.ts'

// A payment's reference is the key that it was asked for with.
const PAYMENTS = `SELECT id, reference, status FROM payment
  WHERE bank = '${DEMO_BANK}' AND reference IS NOT NULL`
const ENTRIES = `SELECT payment_id, count(DISTINCT entry_id) AS entries FROM posting
  WHERE bank = '${DEMO_BANK}' AND payment_id IS NOT NULL GROUP BY payment_id`

/** What was acknowledged is there, no key made two payments, and no payment moved its money twice. */
export async function checkPayments(query: Query, load: Load, findings: Findings): Promise<void> {
  const rows = await query(PAYMENTS)
  const entries = new Map(
    (await query(ENTRIES)).map((row) => [row.payment_id, Number(row.entries)]),
  )
  const byKey = Map.groupBy(rows, ({ reference }) => String(reference))
  for (const [key, id] of load.paid) {
    const kept = byKey.get(key) ?? []
    if (!kept.some((row) => row.id === id)) findings.lost(`${id} was acknowledged for ${key}`)
  }
  for (const [key, payments] of byKey) {
    if (payments.length > 1) findings.doubled(`${key} made ${payments.length} payments`)
    if (!load.asked.has(key)) findings.failed(`nobody asked for ${key}`)
  }
  for (const { id, status } of rows) {
    const moved = entries.get(id) ?? 0
    if (moved > 1) findings.doubled(`${id} moved its money ${moved} times`)
    if (status === 'settled' && moved === 0) findings.lost(`the money of ${id}, which is settled`)
    if (status !== 'settled' && moved > 0)
      findings.failed(`${id} is ${status}, and its money moved`)
  }
}
