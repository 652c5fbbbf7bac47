import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ApiError, type BulkPayment, Wekeza } from '@wekeza/sdk'
import { format, fromMinor, sum } from '@wekeza/sdk/money'

// Where and as whom: WEKEZA_BASE_URL, WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET.
const wekeza = new Wekeza()
const csv = readFileSync(process.argv[2] ?? new URL('wages.csv', import.meta.url), 'utf8')

try {
  // 1. Ask the employer's consent to exactly this file: its digest, how many rows, and what they come to.
  const wages = amountsOf(csv).map((amount) => ({ amount, currency: 'KES' }))
  const consent = await wekeza.consents.create({
    kind: 'bulk_payment',
    file_hash: createHash('sha256').update(csv).digest('hex'),
    items_count: wages.length,
    total: sum(wages),
    debtor_account_id: 'acc_baraka_business',
  })

  // 2. On a test bank a persona approves at once; a real employer would open consent.authorisation_url.
  await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_baraka' })
  const employer = wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id: consent.id }))

  // 3. Send the file, byte for byte. The digest is its idempotency key: run this twice, and it is paid once.
  const key = `wages-${consent.file_hash}`
  const taken = await employer.bulkPayments.createCsv(
    csv,
    { mode: 'items' },
    { idempotencyKey: key },
  )

  // 4. Rails confirm when they do; on a test bank time is moved to when they have.
  await wekeza.sandbox.advanceClock({ seconds: 3600 })
  const paid = await employer.bulkPayments.get(taken.id)
  tell(paid)
  for await (const item of employer.bulkPayments.items(paid.id)) {
    if (item.status === 'settled') continue
    console.log(
      `row ${item.row}: ${item.status} ${item.failure_code ?? item.errors[0]?.detail ?? ''}`,
    )
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** The sixth column; a real program takes its CSV library. */
function amountsOf(text: string): string[] {
  const rows = text.trimEnd().split('\n').slice(1)
  return rows.map((row) => row.split(',')[5] ?? '')
}

function tell({ id, status, totals, fees }: BulkPayment): void {
  const spent = sum([totals.settled.amount, fees ?? fromMinor(0n)])
  console.log(`${id} ${status}: ${totals.settled.count} of ${totals.accepted.count} settled`)
  console.log(`${format(totals.settled.amount)} in wages, ${format(spent)} with fees`)
}
