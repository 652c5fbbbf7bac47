import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import { plant } from './commits.ts'
import { consent, inserted, payment, refund, transfer } from './rows.ts'
import type { Open } from './subject.ts'

const DAY_MS = 86_400_000
/** midnight in Nairobi, as 2 February begins */
const SECOND_MS = Date.parse('2026-02-01T21:00:00.000Z')
const FIRST_MS = SECOND_MS - DAY_MS
const BOTH_DAYS = { fromMs: FIRST_MS, toMs: SECOND_MS + DAY_MS }
const APPLICATIONS = ['app_one', 'app_two']

function insertPayment(id: string, more: Parameters<typeof payment>[1]): Change {
  return { kind: 'insert-payment', payment: payment(id, more) }
}

const consents = [
  inserted(consent('csn_one')),
  inserted(consent('csn_two', { applicationId: 'app_two' })),
  inserted(consent('csn_else', { applicationId: 'app_else' })),
]

export function testBilling(open: Open): void {
  test('what moved money is counted by its Nairobi day, application and operation', async () => {
    const store = open()
    await plant(
      store,
      ...consents,
      insertPayment('pay_1', { createdAtMs: SECOND_MS - 1 }),
      insertPayment('pay_2', { createdAtMs: SECOND_MS, status: 'failed' }),
      insertPayment('pay_3', { createdAtMs: SECOND_MS + 1 }),
      insertPayment('pay_4', { createdAtMs: SECOND_MS, consentId: 'csn_two' }),
      insertPayment('pay_5', { createdAtMs: SECOND_MS, bulkPaymentId: 'blk_1' }),
      { kind: 'insert-transfer', transfer: { ...transfer('trf_1'), createdAtMs: SECOND_MS } },
      {
        kind: 'insert-refund',
        refund: refund('rfd_1', { createdAtMs: SECOND_MS, paymentConsentId: 'csn_two' }),
      },
    )
    const counted = await store.billing.operations(APPLICATIONS, BOTH_DAYS)
    const day = '2026-02-02'
    expect(counted).toEqual([
      { day: '2026-02-01', applicationId: 'app_one', operationId: 'createPayment', count: 1 },
      { day, applicationId: 'app_one', operationId: 'createBulkPayment', count: 1 },
      { day, applicationId: 'app_one', operationId: 'createPayment', count: 2 },
      { day, applicationId: 'app_one', operationId: 'createTransfer', count: 1 },
      { day, applicationId: 'app_two', operationId: 'createPayment', count: 1 },
      { day, applicationId: 'app_two', operationId: 'createRefund', count: 1 },
    ])
  })

  test('the first moment of a span is counted, the last is not, and nothing of another application is', async () => {
    const store = open()
    await plant(
      store,
      ...consents,
      insertPayment('pay_before', { createdAtMs: FIRST_MS - 1 }),
      insertPayment('pay_first', { createdAtMs: FIRST_MS }),
      insertPayment('pay_end', { createdAtMs: BOTH_DAYS.toMs }),
      insertPayment('pay_else', { createdAtMs: FIRST_MS, consentId: 'csn_else' }),
    )
    const counted = await store.billing.operations(APPLICATIONS, BOTH_DAYS)
    expect(counted.map(({ count }) => count)).toEqual([1])
    expect(await store.billing.operations([], BOTH_DAYS)).toEqual([])
  })

  test('fees are those of payments that settled in a span and had one, the earliest first', async () => {
    const store = open()
    const settled = (id: string, updatedAtMs: number, more: Parameters<typeof payment>[1] = {}) =>
      insertPayment(id, { status: 'settled', updatedAtMs, createdAtMs: 1, ...more })
    await plant(
      store,
      ...consents,
      settled('pay_b', SECOND_MS),
      settled('pay_a', SECOND_MS),
      settled('pay_first', FIRST_MS, { consentId: 'csn_two' }),
      settled('pay_free', FIRST_MS, { feeMinor: 0 }),
      settled('pay_failed', FIRST_MS, { status: 'failed' }),
      settled('pay_else', FIRST_MS, { consentId: 'csn_else' }),
      settled('pay_before', FIRST_MS - 1),
      settled('pay_end', BOTH_DAYS.toMs),
    )
    const feeMinor = 4_500
    expect(await store.billing.fees(APPLICATIONS, BOTH_DAYS)).toEqual([
      { paymentId: 'pay_first', applicationId: 'app_two', atMs: FIRST_MS, feeMinor },
      { paymentId: 'pay_a', applicationId: 'app_one', atMs: SECOND_MS, feeMinor },
      { paymentId: 'pay_b', applicationId: 'app_one', atMs: SECOND_MS, feeMinor },
    ])
    expect(await store.billing.fees([], BOTH_DAYS)).toEqual([])
  })
}
