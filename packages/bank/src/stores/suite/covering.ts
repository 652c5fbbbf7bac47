import { expect, test } from 'vitest'
import type { Consent } from '../../consents/consent.ts'
import { plant } from './commits.ts'
import { consent, inserted, moved } from './rows.ts'
import type { Open } from './subject.ts'

const shows = (id: string, accountIds: readonly string[], overrides: Partial<Consent> = {}) =>
  inserted(consent(id, { status: 'authorised', accountIds, ...overrides }))

/** Who may see what is posted to accounts. */
export function testCovering(open: Open): void {
  test('consents that show an account are found by it, once each, in their order', async () => {
    const store = open()
    await plant(
      store,
      shows('csn_b', ['acc_ann', 'acc_ben']),
      shows('csn_a', ['acc_ben']),
      shows('csn_c', ['acc_world']),
    )
    const covering = async (...accountIds: string[]) =>
      (await store.consents.covering(accountIds)).map(({ id }) => id)
    expect(await covering('acc_ann')).toEqual(['csn_b'])
    expect(await covering('acc_ben', 'acc_ann', 'acc_none')).toEqual(['csn_b', 'csn_a'])
    expect(await covering()).toEqual([])
    const [first] = await store.consents.covering(['acc_ann'])
    expect(first).toEqual(await store.consents.get('csn_b'))
  })

  test('a consent covers what its holders chose, from then on', async () => {
    const store = open()
    await plant(store, inserted(consent('csn_one')))
    expect(await store.consents.covering(['acc_ann'])).toEqual([])
    const accountIds = ['acc_ann', 'acc_ben']
    await plant(store, moved('csn_one', { accountIds, status: 'authorised' }))
    expect(await store.consents.covering(['acc_ann'])).toMatchObject([
      { id: 'csn_one', accountIds },
    ])
    await plant(store, moved('csn_one', { accountIds: ['acc_ben'], status: 'authorised' }, 2))
    expect(await store.consents.covering(['acc_ann'])).toEqual([])
    expect(await store.consents.covering(['acc_ben'])).toMatchObject([{ id: 'csn_one' }])
    await plant(store, moved('csn_one', { status: 'revoked' }, 3))
    expect(await store.consents.covering(['acc_ben'])).toEqual([])
  })

  test('neither one that is not authorised nor one of another kind covers an account', async () => {
    const store = open()
    const terms = { kind: 'refunds', debtorAccountId: 'acc_ann' } as const
    await plant(
      store,
      shows('csn_a', ['acc_ann'], { status: 'awaiting_co_holder' }),
      shows('csn_b', ['acc_ann'], { status: 'expired' }),
      shows('csn_c', ['acc_ann'], { terms }),
      inserted(consent('csn_d', { terms })),
      moved('csn_d', { accountIds: ['acc_ann'], status: 'authorised' }),
    )
    expect(await store.consents.covering(['acc_ann'])).toEqual([])
  })
}
