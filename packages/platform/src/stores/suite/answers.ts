import { expect, test } from 'vitest'
import { plant } from './commits.ts'
import { PEOPLE } from './people.ts'
import { act, answer, application } from './rows.ts'
import type { Subject } from './subject.ts'

const insert = (id: string) =>
  ({ kind: 'insert-application', application: application(id), secret: null }) as const

export function testAnswers(subject: Subject): void {
  test('an answer is read back byte for byte until it expires', async () => {
    const { store } = subject()
    await store.commit({ changes: [], idempotent: answer('key') })
    expect(await store.answers.get('key', 1_999)).toEqual(answer('key'))
    expect(await store.answers.get('key', 2_000)).toBeUndefined()
    expect(await store.answers.get('ke', 0)).toBeUndefined()
  })

  test('the second commit of a key gets the first answer, and nothing of it is written', async () => {
    const { store, acts } = subject()
    await plant(store, ...PEOPLE)
    await store.commit({ changes: [insert('app_a')], act: act('a'), idempotent: answer('key') })
    const second = answer('key', { body: '{"id":"second"}', answeredAtMs: 1_999 })
    const work = { changes: [insert('app_b')], act: act('b'), idempotent: second }
    expect(await store.commit(work)).toEqual({ kind: 'replayed', answer: answer('key') })
    expect(await store.applications.get('app_b')).toBeUndefined()
    expect(await acts()).toHaveLength(1)
  })

  test('the key comes before the guards: a retry is not refused for what the first has done', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE)
    const work = { changes: [insert('app_a')], idempotent: answer('key') }
    expect(await store.commit(work)).toMatchObject({ kind: 'committed' })
    expect(await store.commit(work)).toMatchObject({ kind: 'replayed' })
  })

  test('an answer that has expired is overwritten', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE)
    await store.commit({ changes: [], idempotent: answer('key') })
    const later = answer('key', { body: '{}', answeredAtMs: 2_000, expiresAtMs: 3_000 })
    const work = { changes: [insert('app_a')], idempotent: later }
    expect(await store.commit(work)).toEqual({ kind: 'committed' })
    expect(await store.answers.get('key', 2_000)).toEqual(later)
  })

  test('a refused commit leaves its key free', async () => {
    const { store } = subject()
    await plant(store, ...PEOPLE, insert('app_a'))
    const taken = { ...insert('app_b'), application: application('app_b', { name: NAME }) }
    const refused = { changes: [taken], idempotent: answer('key') }
    expect(await store.commit(refused)).toMatchObject({ kind: 'refused' })
    const work = { changes: [insert('app_c')], idempotent: answer('key') }
    expect(await store.commit(work)).toEqual({ kind: 'committed' })
  })
}

const NAME = 'Name of app_a'
