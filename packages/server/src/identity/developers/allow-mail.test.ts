import { expect, test } from 'vitest'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { allowMail } from './allow-mail.ts'

const HOUR_MS = 3_600_000

function open() {
  let nowMs = 1_000_000
  const store = memoryProviderStore()
  const ports = { store, counterKey: new Uint8Array(32).fill(9), wall: { nowMs: () => nowMs } }
  return {
    ask: (email: string, address: string | null) => allowMail(ports, email, address),
    pass: (byMs: number) => {
      nowMs += byMs
    },
  }
}

test('a mailbox gets five mails in an hour, however its address is written and whoever asks', async () => {
  const { ask, pass } = open()
  const spellings = ['ann@example.com', 'Ann@Example.com', ' ANN@example.com ']
  for (let count = 0; count < 5; count += 1) {
    const spelling = spellings[count % 3] ?? ''
    expect(await ask(spelling, `192.0.2.${count}`)).toEqual({ kind: 'allowed' })
  }
  expect(await ask('ann@example.com', '198.51.100.7')).toEqual({
    kind: 'throttled',
    retryAfterSeconds: 3_600,
  })
  pass(HOUR_MS)
  expect(await ask('ann@example.com', null)).toEqual({ kind: 'allowed' })
})

test('an address of the network has sixty sent in an hour, to whomever', async () => {
  const { ask } = open()
  for (let count = 0; count < 60; count += 1) {
    expect(await ask(`one${count}@example.com`, '192.0.2.1')).toEqual({ kind: 'allowed' })
  }
  expect(await ask('other@example.com', '192.0.2.1')).toMatchObject({ kind: 'throttled' })
  expect(await ask('other@example.com', '192.0.2.2')).toEqual({ kind: 'allowed' })
})
