import { setTimeout as wait } from 'node:timers/promises'
import { DEMO_BANK } from '@wekeza/platform'
import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import { checkBooks } from '../checks/check-books.ts'
import { checkArrived } from '../checks/check-events.ts'
import type { Findings } from '../findings.ts'
import type { Ground } from '../ground/ground.ts'
import type { Played } from './scenario.ts'

const PAUSE_MS = 50
/** Whatever is due has been for long: each restart comes half a minute later. */
const WITHIN_MS = 15_000

/** Waits until all that was played has come to its end, and checks that each part happened once. */
export async function checkScenario(
  ground: Ground,
  played: Played,
  name: string,
  findings: Findings,
): Promise<void> {
  const endsAtMs = Date.now() + WITHIN_MS
  let wrong: string[]
  do {
    wrong = await ground.read((query) => differences(query, played, name))
    if (wrong.length > 0) await wait(PAUSE_MS)
  } while (wrong.length > 0 && Date.now() < endsAtMs)
  await checkArrived(ground, findings, WITHIN_MS)
  for (const difference of wrong) findings.failed(`${name}: ${difference}`)
  await ground.read((query) => checkBooks(query, findings, `at the end of ${name}`))
}

/** What each question is to be answered with. */
async function differences(query: Query, played: Played, name: string): Promise<string[]> {
  const expected: [question: string, answer: string][] = [
    [`SELECT status FROM payment WHERE reference = '${name}-payment'`, 'settled'],
    [`SELECT status FROM payment WHERE id = '${played.paymentId}'`, 'settled'],
    [`SELECT status FROM refund WHERE payment_id = '${played.paymentId}'`, 'settled'],
    [`SELECT status FROM bulk_payment WHERE id = '${played.bulkId}'`, 'completed'],
    ...[1, 2, 3].map((row): [string, string] => [
      `SELECT status FROM payment WHERE reference = '${name}-row-${row}'`,
      'settled',
    ]),
    [entriesOf(played.paymentId), '1'],
    [entriesOf(played.refundId), '1'],
  ]
  const found = await Promise.all(
    expected.map(async ([question, answer]) => {
      const rows = (await query(question)).map((row) => String(Object.values(row)[0]))
      return rows.join() === answer ? [] : [`${question} gives ${rows.join() || 'nothing'}`]
    }),
  )
  return found.flat()
}

/** How often the money of a payment, or of a refund, has moved. */
function entriesOf(id: string): string {
  return `SELECT count(DISTINCT entry_id) FROM posting
    WHERE bank = '${DEMO_BANK}' AND payment_id = '${id}'`
}
