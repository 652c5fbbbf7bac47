import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import { plant, tryCommit } from './commits.ts'
import { answer, entry, funding, PEOPLE, payment } from './rows.ts'
import type { Open } from './subject.ts'

const pay = (id: string): Change => ({ kind: 'insert-payment', payment: payment(id) })

export function testAnswers(open: Open): void {
  test('an answer is read back byte for byte until it expires', async () => {
    const store = open()
    await tryCommit(store, [], answer('key'))
    expect(await store.answers.get('key', 1_999)).toEqual(answer('key'))
    expect(await store.answers.get('key', 2_000)).toBeUndefined()
  })

  test('the second commit of a key gets the first answer, and nothing of it is applied', async () => {
    const store = open()
    await tryCommit(store, [pay('pay_first')], answer('key'))
    const second = answer('key', { body: '{"id":"second"}', answeredAtMs: 1_999 })
    expect(await store.commit({ changes: [pay('pay_second')], idempotent: second })).toEqual({
      kind: 'replayed',
      answer: answer('key'),
    })
    expect(await store.payments.get('pay_second')).toBeUndefined()
    expect(await store.answers.get('key', 1_999)).toEqual(answer('key'))
  })

  test('the key comes before the guards: a retry is not refused for what the first has used up', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 10))
    const spend = (id: string): Change => ({
      kind: 'post',
      entry: entry(id, ['acc_ann', 'acc_ben', 10]),
    })
    expect(await tryCommit(store, [spend('a')], answer('key'))).toBe('committed')
    expect(await tryCommit(store, [spend('b')], answer('key'))).toBe('replayed')
    expect(await tryCommit(store, [spend('c')], answer('other'))).toBe('refused')
  })

  test('an answer that has expired is overwritten', async () => {
    const store = open()
    await tryCommit(store, [pay('pay_first')], answer('key'))
    const later = answer('key', {
      body: '{}',
      status: 422,
      answeredAtMs: 2_000,
      expiresAtMs: 3_000,
    })
    expect(await tryCommit(store, [pay('pay_second')], later)).toBe('committed')
    expect(await store.answers.get('key', 2_000)).toEqual(later)
    expect(await store.payments.get('pay_second')).toBeDefined()
  })

  test('answers that have expired are purged, a few at a time, and no others', async () => {
    const store = open()
    for (const key of ['a', 'b', 'c']) await tryCommit(store, [], answer(key))
    await tryCommit(store, [], answer('live', { expiresAtMs: 2_001 }))
    expect([await store.answers.purge(2_000, 2), await store.answers.purge(2_000, 2)]).toEqual([
      2, 1,
    ])
    expect(await store.answers.get('a', 0)).toBeUndefined()
    expect(await store.answers.get('live', 2_000)).toBeDefined()
  })

  test('an answer without changes is kept too', async () => {
    const store = open()
    expect(await tryCommit(store, [], answer('key', { status: 422 }))).toBe('committed')
    expect(await tryCommit(store, [pay('pay_one')], answer('key'))).toBe('replayed')
    expect(await store.payments.get('pay_one')).toBeUndefined()
  })

  test('a refused commit leaves its key free', async () => {
    const store = open()
    const gone: Change = { kind: 'require-authorised', consentId: 'csn_none' }
    expect(await tryCommit(store, [gone], answer('key'))).toBe('refused')
    expect(await tryCommit(store, [pay('pay_one')], answer('key'))).toBe('committed')
  })

  test('one key does not stand for another', async () => {
    const store = open()
    await tryCommit(store, [], answer('key'))
    expect(await tryCommit(store, [pay('pay_one')], answer('key2'))).toBe('committed')
    expect(await store.answers.get('ke', 0)).toBeUndefined()
  })
}
