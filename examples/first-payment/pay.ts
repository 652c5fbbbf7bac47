import { ApiError, Wekeza } from '@wekeza/sdk'

// Where and as whom: WEKEZA_BASE_URL, WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET.
const wekeza = new Wekeza()
const amount = { amount: process.argv[2] ?? '1250.00', currency: 'KES' }
const payee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
} as const

try {
  // 1. Ask for the customer's consent to exactly this payment.
  const consent = await wekeza.consents.create({
    kind: 'single_payment',
    amount,
    payee,
    rail: 'internal',
  })

  // 2. On a test bank a persona approves at once; a real customer would open consent.authorisation_url.
  await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
  const wanjiru = wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id: consent.id }))

  // 3. Pay what was approved, field for field. A retry with the same key never pays twice.
  const payment = await wanjiru.payments.create(
    { debtor_account_id: 'acc_wanjiru_current', amount, payee, rail: 'internal' },
    { idempotencyKey: crypto.randomUUID() },
  )
  console.log(`${payment.id} ${payment.status} ${payment.amount.currency} ${payment.amount.amount}`)
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
