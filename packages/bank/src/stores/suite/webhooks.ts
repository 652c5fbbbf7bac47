import { expect, test } from 'vitest'
import { plant, tryCommit } from './commits.ts'
import type { Open } from './subject.ts'
import { movedTo, registered, rotated, secret, threshold, webhook } from './webhook-rows.ts'

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** Where applications want to hear, and the secrets that sign what they are told. */
export function testWebhooks(open: Open): void {
  test('a webhook reads back as it was written', async () => {
    const store = open()
    const resting = {
      description: null,
      status: 'disabled',
      disabledReason: 'gone',
      failingSinceMs: 3,
      pausedUntilMs: 4,
    } as const
    await plant(store, registered('whk_one'), registered('whk_two', resting))
    const [one, two] = await Promise.all(['whk_one', 'whk_two'].map(store.webhooks.get))
    expect(one).toEqual({ ...webhook('whk_one'), sequence: one?.sequence })
    expect(two).toEqual({ ...webhook('whk_two', resting), sequence: two?.sequence })
    expect(await store.webhooks.get('whk_none')).toBeUndefined()
  })

  test('webhooks come newest first, of one application', async () => {
    const store = open()
    await plant(store, registered('whk_a'), registered('whk_b', { applicationId: 'app_two' }))
    await plant(store, registered('whk_c'), registered('whk_d'))
    const page = await store.webhooks.page('app_one', { limit: 2 })
    expect(ids(page)).toEqual(['whk_d', 'whk_c'])
    const beforeSequence = page.at(-1)?.sequence
    expect(ids(await store.webhooks.page('app_one', { limit: 2, beforeSequence }))).toEqual([
      'whk_a',
    ])
  })

  test('a webhook moves on from the version that was read, once', async () => {
    const store = open()
    await plant(store, registered('whk_one'), registered('whk_two'), movedTo('whk_one'))
    const moved = { ...webhook('whk_one'), ...movedTo('whk_one').to, version: 2 }
    expect(await store.webhooks.get('whk_one')).toMatchObject(moved)
    expect(await tryCommit(store, [movedTo('whk_one')])).toBe('refused')
    expect(await tryCommit(store, [movedTo('whk_none')])).toBe('refused')
    await plant(store, movedTo('whk_one', { status: 'enabled', disabledReason: null }, 2))
    expect(await store.webhooks.get('whk_one')).toMatchObject({ status: 'enabled', version: 3 })
    expect(await store.webhooks.get('whk_two')).toMatchObject(webhook('whk_two'))
  })

  test('how a receiver does is noted without a new version, and of none that is gone', async () => {
    const store = open()
    await plant(store, registered('whk_one'))
    const note = (id: string, failingSinceMs: number | null) =>
      ({ kind: 'note-webhook', id, to: { failingSinceMs, pausedUntilMs: 12 } }) as const
    await plant(store, note('whk_one', 11), note('whk_none', 11))
    const noted = { ...webhook('whk_one'), failingSinceMs: 11, pausedUntilMs: 12 }
    expect(await store.webhooks.get('whk_one')).toMatchObject(noted)
    await plant(store, note('whk_one', null))
    expect(await store.webhooks.get('whk_one')).toMatchObject({ failingSinceMs: null })
    expect(await store.webhooks.get('whk_none')).toBeUndefined()
  })

  test('secrets are read oldest first, and a new one retires those before it', async () => {
    const store = open()
    await plant(store, registered('whk_one'), registered('whk_two'))
    await plant(store, rotated('whk_one', 'b', 5_000))
    await plant(store, rotated('whk_one', 'a', 3_000))
    await plant(store, rotated('whk_one', 'c', 4_000))
    expect(await store.webhooks.secrets('whk_one')).toEqual([
      secret('whk_one_1', { retiresAtMs: 3_000 }),
      { ...rotated('whk_one', 'b').secret, retiresAtMs: 3_000 },
      { ...rotated('whk_one', 'a').secret, retiresAtMs: 4_000 },
      rotated('whk_one', 'c').secret,
    ])
    expect(await store.webhooks.secrets('whk_two')).toEqual([secret('whk_two_1')])
  })

  test('of many that rotate at once, one secret is left in force', async () => {
    const store = open()
    await plant(store, registered('whk_one'))
    const many = Array.from({ length: 8 }, (_, index) => rotated('whk_one', `new_${index}`))
    await Promise.all(many.map((one) => plant(store, one)))
    const secrets = await store.webhooks.secrets('whk_one')
    expect(secrets).toHaveLength(9)
    expect(secrets.filter(({ retiresAtMs }) => retiresAtMs === null)).toEqual([secrets.at(-1)])
  })

  test('a webhook that is deleted is gone with its secrets, and gets no other', async () => {
    const store = open()
    await plant(store, registered('whk_one'), registered('whk_two'))
    await plant(store, { kind: 'delete-webhook', id: 'whk_one' })
    await plant(store, { kind: 'delete-webhook', id: 'whk_one' })
    expect(await store.webhooks.get('whk_one')).toBeUndefined()
    expect(await store.webhooks.secrets('whk_one')).toEqual([])
    expect(await store.webhooks.watching(['acc_ann'])).toMatchObject([{ id: 'whk_two' }])
    expect(await store.webhooks.secrets('whk_two')).toHaveLength(1)
    expect(await tryCommit(store, [rotated('whk_one')])).toBe('refused')
  })

  test('the webhooks of many applications are those that are enabled', async () => {
    const store = open()
    await plant(
      store,
      registered('whk_a'),
      registered('whk_b', { status: 'disabled', disabledReason: 'failing' }),
      registered('whk_c', { applicationId: 'app_two' }),
      registered('whk_d', { applicationId: 'app_three' }),
    )
    expect(ids(await store.webhooks.enabledOf(['app_two', 'app_one', 'app_none']))).toEqual([
      'whk_a',
      'whk_c',
    ])
    expect(await store.webhooks.enabledOf([])).toEqual([])
  })

  test('those that watch an account are found once each, as they stand now', async () => {
    const store = open()
    const twice = [threshold('a'), { ...threshold('b'), direction: 'above' as const }]
    await plant(
      store,
      registered('whk_a', { thresholds: twice }),
      registered('whk_b', { thresholds: [threshold('c', 'acc_ben')] }),
      registered('whk_c', { status: 'disabled' }),
      registered('whk_d', { thresholds: [] }),
    )
    expect(ids(await store.webhooks.watching(['acc_ann', 'acc_none']))).toEqual(['whk_a'])
    expect(ids(await store.webhooks.watching(['acc_ben', 'acc_ann']))).toEqual(['whk_a', 'whk_b'])
    const on = { status: 'enabled', thresholds: [threshold('d', 'acc_world')] } as const
    await plant(store, movedTo('whk_a', on))
    expect(ids(await store.webhooks.watching(['acc_ann']))).toEqual([])
    expect(ids(await store.webhooks.watching(['acc_world']))).toEqual(['whk_a'])
    expect(await store.webhooks.watching([])).toEqual([])
  })
}
