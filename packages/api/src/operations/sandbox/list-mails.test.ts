import { expect, test } from 'vitest'
import { askAs } from '../../testing/ask-as.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

/** A host that so many mails were sent from, in turn to two mailboxes. */
async function opened(mails: number, outboxOpen = true) {
  const host = await tinyHost()
  const { store } = host.platform
  for (let number = 1; number <= mails; number += 1) {
    const to = number % 2 === 0 ? 'even@soko.example' : 'odd@soko.example'
    const mail = { id: `mail_${number}`, to, subject: 'Hello', text: 'Hello.', createdAtMs: number }
    await store.commit({ changes: [{ kind: 'send-mail', mail }] })
  }
  const ask = askAs({ ...host, platform: { ...host.platform, outboxOpen } })
  const ids = async (query = '') => {
    const { body } = await ask('nobody', 'GET', `/v1/sandbox/mails${query}`)
    return (body.data as { id: string }[]).map(({ id }) => id)
  }
  return { ask, ids }
}

test('mails are read by whoever asks, the newest first', async () => {
  const { ids } = await opened(3)
  expect(await ids()).toEqual(['mail_3', 'mail_2', 'mail_1'])
})

test('those to one mailbox are read alone, however it is written', async () => {
  const { ids } = await opened(3)
  expect(await ids('?to=Even@Soko.example')).toEqual(['mail_2'])
})

test('no more than a hundred are shown, and those to one mailbox are found behind more of others', async () => {
  const { ids } = await opened(240)
  expect(await ids()).toHaveLength(100)
  expect(await ids('?to=odd@soko.example')).toHaveLength(100)
})

test('where mails leave, none is shown', async () => {
  const { ask } = await opened(1, false)
  const { status, body } = await ask('nobody', 'GET', '/v1/sandbox/mails')
  expect([status, body.code]).toEqual([404, 'outbox_closed'])
})
