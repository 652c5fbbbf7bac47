import { memoryPlatformStore } from '@wekeza/platform/memory'
import { expect, onTestFinished, test } from 'vitest'
import { turnsInProcess } from '../banks/turns.ts'
import { openMails } from './open-mails.ts'

type Parts = Parameters<typeof openMails>[0]

/** A mail that waits to be sent, and what becomes of it. */
async function waiting(config: Pick<Parts['config'], 'outbox'>) {
  const store = memoryPlatformStore()
  const mail = { id: 'mail_1', to: 'ann@example.com', subject: 'Confirm', text: 'a token' }
  await store.commit({ changes: [{ kind: 'send-mail', mail: { ...mail, createdAtMs: 0 } }] })
  const printed: string[] = []
  const noted: string[] = []
  const mails = openMails({
    config: { mail: undefined, logLevel: 'info', ...config },
    platform: { stores: { platform: store, turns: turnsInProcess() }, wall: { nowMs: () => 0 } },
    log: { note: (happening: string) => void noted.push(happening), trouble: () => {} },
    tracing: undefined,
    tellMail: (line: string) => void printed.push(line),
  } as unknown as Parts)
  onTestFinished(() => mails.stop())
  mails.nudge()
  return { store, printed, noted }
}

test('where no mail leaves and this machine alone can call, a mail is printed and kept to be shown', async () => {
  const { store, printed } = await waiting({ outbox: true })
  await expect.poll(() => store.mails.waiting(0, 9)).toEqual([])
  expect(printed).toEqual(['Mail to ann@example.com: Confirm', '  a token'])
  expect(await store.mails.kept(9)).toMatchObject([{ id: 'mail_1', text: 'a token' }])
})

test('where it may neither leave nor be shown it waits, and is printed nowhere', async () => {
  const { store, printed, noted } = await waiting({ outbox: false })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await store.mails.waiting(0, 9)).toHaveLength(1)
  expect([printed, noted]).toEqual([[], ['mails wait']])
})
