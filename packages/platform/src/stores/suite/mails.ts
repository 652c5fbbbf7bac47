import { expect, test } from 'vitest'
import { plant } from './commits.ts'
import { mail } from './rows.ts'
import type { Subject } from './subject.ts'

const send = (...args: Parameters<typeof mail>) =>
  ({ kind: 'send-mail', mail: mail(...args) }) as const

export function testMails(subject: Subject): void {
  const idsOf = (mails: readonly { readonly id: string }[]) => mails.map(({ id }) => id)

  test('mails wait in the order in which they were written', async () => {
    const { store } = subject()
    await plant(store, send('mail_b', { createdAtMs: 9 }), send('mail_a'))
    expect(await store.mails.waiting(7, 9)).toEqual([mail('mail_a')])
    expect(idsOf(await store.mails.waiting(9, 9))).toEqual(['mail_a', 'mail_b'])
    expect(idsOf(await store.mails.waiting(9, 1))).toEqual(['mail_a'])
  })

  test('what was sent waits no more, and its text is forgotten unless it is kept', async () => {
    const { store } = subject()
    await plant(store, send('mail_a'), send('mail_b', { createdAtMs: 8 }), send('mail_c'))
    await store.mails.sent('mail_a', 20, false)
    await store.mails.sent('mail_b', 20, true)
    expect(idsOf(await store.mails.waiting(99, 9))).toEqual(['mail_c'])
    expect(await store.mails.kept(9)).toEqual([mail('mail_b', { createdAtMs: 8 }), mail('mail_c')])
    expect(idsOf(await store.mails.kept(1))).toEqual(['mail_b'])
  })

  test('what could not be sent is due again later, and not once it was sent', async () => {
    const { store } = subject()
    await plant(store, send('mail_a'), send('mail_b'))
    await store.mails.again('mail_a', 50)
    await store.mails.sent('mail_b', 20, false)
    await store.mails.again('mail_b', 50)
    expect(await store.mails.waiting(49, 9)).toEqual([])
    expect(idsOf(await store.mails.waiting(50, 9))).toEqual(['mail_a'])
  })
}
