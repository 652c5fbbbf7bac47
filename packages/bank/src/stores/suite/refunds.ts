import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import { plant } from './commits.ts'
import { payment, refund } from './rows.ts'
import type { Open } from './subject.ts'

const insert = (row: ReturnType<typeof refund>): Change => ({ kind: 'insert-refund', refund: row })
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

export function testRefunds(open: Open): void {
  test('a refund comes back as it was written, with all that may be null', async () => {
    const store = open()
    const bare = refund('rfd_two', { consentId: null, reason: null })
    await plant(store, insert(refund('rfd_one')), insert(bare))
    expect(await store.refunds.get('rfd_one')).toMatchObject(refund('rfd_one'))
    expect(await store.refunds.get('rfd_two')).toMatchObject(bare)
    expect(await store.refunds.get('rfd_none')).toBeUndefined()
  })

  test('refunds come newest first, of one payment', async () => {
    const store = open()
    const other = refund('rfd_2', { paymentId: 'pay_other' })
    await plant(store, ...[refund('rfd_1'), other, refund('rfd_3')].map(insert))
    const [newest] = await store.refunds.page('pay_paid', { limit: 1 })
    expect(newest?.id).toBe('rfd_3')
    const ask = { limit: 9, beforeSequence: newest?.sequence }
    expect(ids(await store.refunds.page('pay_paid', ask))).toEqual(['rfd_1'])
  })

  test('refunds come newest first, of the consent that pays them and of the one that had paid', async () => {
    const store = open()
    const rows = [
      refund('rfd_1'),
      refund('rfd_2', { consentId: null }),
      refund('rfd_3', { paymentConsentId: 'csn_two' }),
      refund('rfd_4'),
    ]
    await plant(store, ...rows.map(insert))
    const page = await store.refunds.pageOfConsent('csn_back', { limit: 2 })
    expect(ids(page)).toEqual(['rfd_4', 'rfd_3'])
    const ask = { limit: 2, beforeSequence: page.at(-1)?.sequence }
    expect(ids(await store.refunds.pageOfConsent('csn_back', ask))).toEqual(['rfd_1'])
    expect(ids(await store.refunds.pageOfConsent('csn_one', { limit: 9 }))).toEqual([
      'rfd_4',
      'rfd_2',
      'rfd_1',
    ])
  })

  test('what a consent has paid back is what went or is on its way', async () => {
    const store = open()
    const statuses = ['pending', 'settled', 'failed'] as const
    await plant(store, ...statuses.map((status) => insert(refund(`rfd_${status}`, { status }))))
    expect(await store.refunds.paid('csn_back')).toEqual({ count: 2, amountMinor: 100_040 })
    expect(await store.refunds.paid('csn_one')).toEqual({ count: 0, amountMinor: 0 })
  })

  test('a payment goes back up to what was paid, no further, and what is returned can go back', async () => {
    const store = open()
    await plant(store, {
      kind: 'insert-payment',
      payment: payment('pay_paid', { status: 'settled' }),
    })
    const kindOf = async (kind: 'use-refundable' | 'return-refundable', amountMinor: number) =>
      (await store.commit({ changes: [{ kind, paymentId: 'pay_paid', amountMinor }] })).kind
    expect(await kindOf('use-refundable', 125_051)).toBe('refused')
    expect(await kindOf('use-refundable', 125_050)).toBe('committed')
    expect(await kindOf('use-refundable', 1)).toBe('refused')
    expect(await kindOf('return-refundable', 50)).toBe('committed')
    expect(await kindOf('use-refundable', 51)).toBe('refused')
    expect(await store.payments.get('pay_paid')).toMatchObject({ refundedMinor: 125_000 })
  })

  test('a refund moves on, with the code of its failure', async () => {
    const store = open()
    const to = { status: 'failed', failureCode: 'rail_failed', updatedAtMs: 99 } as const
    await plant(store, insert(refund('rfd_one')))
    await plant(store, { kind: 'move-refund', id: 'rfd_one', from: 'pending', to })
    expect(await store.refunds.get('rfd_one')).toMatchObject({ ...refund('rfd_one'), ...to })
  })
}
