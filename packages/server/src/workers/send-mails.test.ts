import type { Mail, PlatformStore } from '@wekeza/platform'
import { expect, onTestFinished, test } from 'vitest'
import { turnsInProcess } from '../banks/turns.ts'
import { MailNotSent } from '../mail/mailer.ts'
import { createEnvelope } from '../secrets/envelope.ts'
import { openPostgres } from '../stores/postgres/open.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { sendMails } from './send-mails.ts'

const MINUTE_MS = 60_000

/** Mails in memory, as the store keeps them. */
function mailsOf(...waiting: Partial<Mail>[]) {
  const all = waiting.map((more, index) => ({
    mail: {
      id: `mail_${index}`,
      to: 'ann@example.com',
      subject: '',
      text: '',
      createdAtMs: 0,
      ...more,
    },
    dueAtMs: 0,
    state: 'waiting' as 'waiting' | 'kept' | 'forgotten',
  }))
  const of = (id: string) => {
    const found = all.find(({ mail }) => mail.id === id)
    if (!found) throw new Error(`${id} is not there`)
    return found
  }
  const mails: PlatformStore['mails'] = {
    waiting: async (nowMs, limit) =>
      all
        .filter(({ state, dueAtMs }) => state === 'waiting' && dueAtMs <= nowMs)
        .slice(0, limit)
        .map(({ mail }) => mail),
    async sent(id, _atMs, keepText) {
      of(id).state = keepText ? 'kept' : 'forgotten'
    },
    async again(id, dueAtMs) {
      of(id).dueAtMs = dueAtMs
    },
    kept: async () => [],
  }
  return { mails, of }
}

interface Options {
  readonly nowMs?: () => number
  readonly keepText?: boolean
  send(mail: Mail): Promise<void>
}

function worker(mails: PlatformStore['mails'], options: Options, turns = turnsInProcess()) {
  const faults: unknown[] = []
  const givenUp: string[] = []
  const { nowMs = () => 0, keepText = false, send } = options
  const sending = sendMails({
    ...{ mails, turns, wall: { nowMs }, send, keepText, everyMs: 10 },
    onFault: (cause) => faults.push(cause),
    onGivenUp: (id) => givenUp.push(id),
  })
  onTestFinished(() => sending.stop())
  return { sending, faults, givenUp }
}

const later = () => new Promise((resolve) => setTimeout(resolve, 80))
const notNow = async () => Promise.reject(new MailNotSent('ECONNECTION', { forGood: false }))

test.each([
  [false, 'forgotten'],
  [true, 'kept'],
] as const)(
  'a mail is sent once; where its text is kept (%s) it is %s',
  async (keepText, state) => {
    const { mails, of } = mailsOf({}, {})
    const sent: string[] = []
    worker(mails, { keepText, send: async ({ id }) => void sent.push(id) })
    await later()
    expect(sent).toEqual(['mail_0', 'mail_1'])
    expect(of('mail_0').state).toBe(state)
  },
)

test('two servers on one database never send one mail both, also while a mail server is slow', async () => {
  const { mails } = mailsOf(...Array.from({ length: 20 }, () => ({})))
  const turns = turnsInProcess()
  const sent: string[] = []
  const send = async ({ id }: Mail) => {
    sent.push(id)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  worker(mails, { send }, turns)
  worker(mails, { send }, turns)
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(sent).toHaveLength(20)
  expect(new Set(sent).size).toBe(20)
})

test('two servers on one PostgreSQL never send one mail both', { timeout: 30_000 }, async () => {
  const url = await freshDatabase()
  const envelope = createEnvelope(() => [{ id: 'm_test', key: new Uint8Array(32).fill(7) }])
  const servers = await Promise.all(
    [1, 2].map(() => openPostgres(url, { connectionsMax: 4 }, () => envelope)),
  )
  onTestFinished(async () => void (await Promise.all(servers.map((one) => one.close()))))
  const sent: string[] = []
  const options = {
    async send({ id }: Mail) {
      sent.push(id)
      await new Promise((resolve) => setTimeout(resolve, 5))
    },
  }
  const workers = servers.map(({ platform, turns }) => worker(platform.mails, options, turns))
  const mail = { to: 'ann@example.com', subject: 'Hello', text: 'Hello', createdAtMs: 0 }
  for (let count = 0; count < 30; count += 1) {
    const change = { kind: 'send-mail', mail: { ...mail, id: `mail_${count}` } } as const
    await servers[count % 2]?.platform.commit({ changes: [change] })
  }
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(30)
  await Promise.all(workers.map(({ sending }) => sending.stop()))
  expect(new Set(sent).size).toBe(30)
})

test('what was not taken is tried again, each time after as long as it has waited', async () => {
  const { mails, of } = mailsOf({})
  let nowMs = 1_000
  const { faults } = worker(mails, { nowMs: () => nowMs, send: notNow })
  await later()
  expect(of('mail_0').dueAtMs).toBe(16_000)
  nowMs = 40 * MINUTE_MS
  await later()
  expect(of('mail_0').dueAtMs).toBe(80 * MINUTE_MS)
  nowMs = 90 * MINUTE_MS
  await later()
  expect(of('mail_0').dueAtMs).toBe(150 * MINUTE_MS)
  expect(faults).toHaveLength(3)
})

test('one that fails keeps no other waiting', async () => {
  const { mails, of } = mailsOf({ to: 'bad@example.com' }, {})
  worker(mails, { send: async ({ to }) => (to === 'bad@example.com' ? notNow() : undefined) })
  await later()
  expect([of('mail_0').state, of('mail_1').state]).toEqual(['waiting', 'forgotten'])
})

test('what is refused for good is given up, and so is what has waited for a day, unsent and forgotten', async () => {
  const { mails, of } = mailsOf({}, { createdAtMs: 23 * 60 * MINUTE_MS })
  const { givenUp } = worker(mails, { nowMs: () => 25 * 60 * MINUTE_MS, send: notNow })
  await later()
  expect(givenUp).toEqual(['mail_0'])
  expect([of('mail_0').state, of('mail_1').state]).toEqual(['forgotten', 'waiting'])
  const refused = mailsOf({})
  const forGood = async () => Promise.reject(new MailNotSent('EENVELOPE 550', { forGood: true }))
  expect(worker(refused.mails, { send: forGood }).faults).toEqual([])
  await later()
  expect(refused.of('mail_0').state).toBe('forgotten')
})

test('a nudge does not wait for the next look', async () => {
  const { mails } = mailsOf()
  const sent: string[] = []
  const parts = { mails, turns: turnsInProcess(), wall: { nowMs: () => 0 }, keepText: false }
  const sending = sendMails({
    ...parts,
    send: async ({ id }) => void sent.push(id),
    onFault: () => {},
    onGivenUp: () => {},
  })
  onTestFinished(() => sending.stop())
  const { mails: filled } = mailsOf({})
  Object.assign(mails, filled)
  sending.nudge()
  await later()
  expect(sent).toEqual(['mail_0'])
})

test('a server that stops leaves to others what it has not begun', async () => {
  const { mails, of } = mailsOf({}, {}, {})
  const sent: string[] = []
  const begun = Promise.withResolvers<void>()
  const { sending } = worker(mails, {
    async send({ id }) {
      sent.push(id)
      begun.resolve()
      await later()
    },
  })
  await begun.promise
  await sending.stop()
  expect(sent).toEqual(['mail_0'])
  expect(of('mail_0').state).toBe('forgotten')
  expect([of('mail_1').dueAtMs, of('mail_2').dueAtMs]).toEqual([0, 0])
})
