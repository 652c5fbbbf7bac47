import { operations } from '@wekeza/contract'
import { DEMO_BANK } from '@wekeza/platform'
import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import type { Findings } from '../findings.ts'

const BOOKED = `SELECT count(*) AS payments FROM payment WHERE bank = '${DEMO_BANK}'`
const INVOICES = `SELECT sums FROM invoice WHERE bank = '${DEMO_BANK}'`

interface Sums {
  readonly stretches: readonly {
    readonly units: number
    readonly unitsByOperation: Readonly<Record<string, number>>
  }[]
  readonly lines: readonly { readonly kind: string; readonly quantity: number }[]
}

/** The invoices bill each payment in the books once, and their lines have every unit that they name. */
export async function checkInvoices(query: Query, findings: Findings): Promise<void> {
  const [books] = await query(BOOKED)
  const booked = Number(books?.payments) * operations.createPayment.rateCost
  const drawn = (await query(INVOICES)).map(({ sums }) => JSON.parse(String(sums)) as Sums)
  const stretches = drawn.flatMap((one) => one.stretches)
  const billed = sumOf(stretches.map((one) => one.unitsByOperation.createPayment ?? 0))
  if (booked === 0) findings.failed('there is no payment in the books')
  if (billed < booked) findings.lost(`${billed} units of payments are billed, of ${booked}`)
  if (billed > booked) findings.doubled(`${billed} units of payments are billed, of ${booked}`)
  const named = sumOf(stretches.flatMap((one) => Object.values(one.unitsByOperation)))
  const counted = drawn.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== 'subscription'))
  const listed = sumOf(counted.map(({ quantity }) => quantity))
  if (listed !== named) findings.failed(`the lines have ${listed} units, of ${named} by operation`)
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0)
}
