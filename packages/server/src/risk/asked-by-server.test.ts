import { expect, onTestFinished, test } from 'vitest'
import { applicationToken, call, testServer } from '../testing/test-server.ts'
import { hanging, startExampleEngine } from './testing/example-engine.ts'

const SLOW = { timeout: 60_000 }
const TIMEOUT_MS = 200
const kes = (amount: string) => ({ amount, currency: 'KES' })
const payee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}

/** A server that asks an engine, and Wanjiru, who may pay Baraka. */
async function opened(onFailure: 'review' | 'deny' | 'allow') {
  const engine = await startExampleEngine()
  onTestFinished(() => engine.close())
  const server = await testServer({ risk: { url: engine.url, timeoutMs: TIMEOUT_MS, onFailure } })
  const application = await applicationToken(server)
  const consent = await call(server, application, 'POST /v1/consents', {
    kind: 'recurring_payment',
    cap_per_payment: kes('9000.00'),
    payees: [payee],
    rail: 'internal',
    expires_at: new Date(Date.now() + 86_400_000).toISOString(),
  })
  const consent_id = consent.body.id
  const approval = { customer_id: 'cus_wanjiru', account_ids: ['acc_wanjiru_current'] }
  await call(server, application, `POST /v1/sandbox/consents/${consent_id}/approve`, approval)
  const tokens = await call(server, application, 'POST /v1/sandbox/tokens', { consent_id })
  const pay = async (amount: string) => {
    const debtor_account_id = 'acc_wanjiru_current'
    const body = { debtor_account_id, amount: kes(amount), payee, rail: 'internal' }
    const paid = await call(server, tokens.body.access_token, 'POST /v1/payments', body)
    return paid.body.code ?? paid.body.status
  }
  return { engine, server, application, pay }
}

test('a server asks the engine of each payment, and does as the stricter says', SLOW, async () => {
  const { engine, server, application, pay } = await opened('review')
  expect(await pay('100.00')).toBe('settled')
  expect(await pay('5000.00')).toBe('in_review')
  expect(engine.questions.map(({ amount }) => amount.amount)).toEqual(['100.00', '5000.00'])
  const staff = await call(server, application, 'POST /v1/sandbox/staff-sessions', {
    staff_id: 'stf_amina',
  })
  const queue = await call(server, staff.body.access_token, 'GET /v1/operations/risk-reviews')
  expect(queue.body.data).toMatchObject([
    { status: 'open', reasons: [{ code: 'model_score_high' }] },
  ])
})

test(
  'while the engine is dead, payments are answered, as was chosen, and the log says why',
  SLOW,
  async () => {
    const { engine, server, pay } = await opened('deny')
    await engine.close()
    expect(await pay('100.00')).toBe('risk_declined')
    await server.stop()
    expect(server.readLog()).toContain('the risk engine')
  },
)

test('an engine that hangs holds up no payment for longer than was set', SLOW, async () => {
  const { engine, pay } = await opened('allow')
  engine.behave(hanging)
  const startedAtMs = performance.now()
  expect(await pay('100.00')).toBe('settled')
  expect(performance.now() - startedAtMs).toBeLessThan(TIMEOUT_MS + 5_000)
})
