import { expect, test } from 'vitest'
import { guardOf, plant } from './commits.ts'
import { PLANTED } from './people.ts'
import { apiKey, secret } from './rows.ts'
import type { Subject } from './subject.ts'

const insert = (made: ReturnType<typeof secret>, validBefore: number) =>
  ({ kind: 'insert-secret', secret: made, validBefore }) as const

export function testSecrets(subject: Subject): void {
  test('secrets and keys come the oldest first, as they were written', async () => {
    const { store } = subject()
    const older = apiKey('kold', { createdAtMs: 90, endsAtMs: 400, name: 'Nightly' })
    await plant(store, ...PLANTED, insert(older, 1))
    const listed = await store.secrets.list('app_one')
    expect(listed[0]).toEqual(older)
    expect(listed.slice(1)).toEqual(expect.arrayContaining([secret('sone'), apiKey('kone')]))
    expect(await store.secrets.list('app_none')).toEqual([])
  })

  test('what has ended is not counted, and its name is free', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED, { kind: 'end-secret', id: 'kone', atMs: 150 })
    const again = (id: string, createdAtMs: number) =>
      apiKey(id, { name: 'Name of kone', createdAtMs })
    expect(await guardOf(store, insert(again('ka', 149), 1))).toBe('secrets')
    expect(await guardOf(store, insert(again('kb', 150), 0))).toBe('committed')
  })

  test('keys and secrets are counted apart, each of its own application', async () => {
    const { store } = subject()
    await plant(store, ...PLANTED)
    expect(await guardOf(store, insert(secret('stwo'), 1))).toBe('committed')
    expect(await guardOf(store, insert(apiKey('ktwo'), 1))).toBe('committed')
    expect(await guardOf(store, insert(apiKey('kthree'), 1))).toBe('secrets')
  })

  test('one secret takes the place of another, which ends then or sooner', async () => {
    const { store } = subject()
    const swap = (ending: string[], id: string, endsAtMs: number, validBefore: number) =>
      ({
        kind: 'replace-secrets',
        ending,
        endsAtMs,
        secret: secret(id, { createdAtMs: 200 }),
        validBefore,
      }) as const
    await plant(store, ...PLANTED, swap(['sone'], 'stwo', 300, 1))
    expect(await store.secrets.get('sone')).toEqual(secret('sone', { endsAtMs: 300 }))
    expect(await store.secrets.get('stwo')).toEqual(secret('stwo', { createdAtMs: 200 }))
    await plant(store, swap(['sone', 'stwo'], 'sthree', 900, 2))
    expect(await store.secrets.get('sone')).toMatchObject({ endsAtMs: 300 })
    expect(await store.secrets.get('stwo')).toMatchObject({ endsAtMs: 900 })
  })

  test('a key takes the place of one of its own name', async () => {
    const { store } = subject()
    const rolled = apiKey('ktwo', { name: 'Name of kone', createdAtMs: 200 })
    const ends = { ending: ['kone'], endsAtMs: 300, secret: rolled, validBefore: 1 }
    await plant(store, ...PLANTED, { kind: 'replace-secrets', ...ends })
    expect(await store.secrets.get('ktwo')).toEqual(rolled)
  })

  test('a secret ends now, also one that was about to', async () => {
    const { store } = subject()
    const soon = apiKey('ksoon', { endsAtMs: 500 })
    await plant(store, ...PLANTED, insert(soon, 1), { kind: 'end-secret', id: 'ksoon', atMs: 200 })
    expect(await store.secrets.get('ksoon')).toMatchObject({ endsAtMs: 200 })
    expect(await guardOf(store, { kind: 'end-secret', id: 'ksoon', atMs: 200 })).toBe('secret')
  })
}
