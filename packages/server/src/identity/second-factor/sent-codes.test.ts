import { expect, test } from 'vitest'
import { createEnvelope } from '../../secrets/envelope.ts'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { memorySecondFactors } from '../../stores/memory/second-factors.ts'
import { ONE_TIME_CODE_MS } from '../limits.ts'
import { checkCode } from './check-code.ts'
import type { CodeSender } from './code-sender.ts'
import { prepareCode } from './prepare-code.ts'

const LIVE = { realm: 'customers', bankKey: 'live', personId: 'cus_1' } as const
const purpose = { kind: 'payment', amountMinor: 1_250_00, payees: ['Njeri Mwangi'] } as const

function openCodes() {
  let nowMs = 1_000_000
  const sent: Parameters<CodeSender['send']>[0][] = []
  const ports = {
    store: memoryProviderStore(),
    secondFactors: memorySecondFactors(),
    envelope: createEnvelope(() => []),
    keys: { signingJwks: [], cookieKeys: ['a key of the tests, long enough'] },
    counterKey: new Uint8Array(32).fill(9),
    wall: { nowMs: () => nowMs },
  }
  const codeSender: CodeSender = { send: async (message) => void sent.push(message) }
  const pass = (byMs: number) => {
    nowMs += byMs
  }
  return { ports: { ...ports, codeSender }, bare: ports, sent, pass }
}

const asking = (binding: string) => ({ person: LIVE, binding, purpose })

test('a code is sent with what it is for, and counts for that, once', async () => {
  const { ports, sent } = openCodes()
  expect(await prepareCode(ports, asking('one'))).toBe('sent')
  const [message] = sent
  expect(message).toMatchObject({ person: LIVE, purpose })
  expect(message?.code).toMatch(/^\d{6}$/)
  const code = message?.code ?? ''
  expect(await checkCode(ports, asking('another'), code)).toBe(false)
  expect(await checkCode(ports, asking('one'), code)).toBe(true)
  expect(await checkCode(ports, asking('one'), code)).toBe(false)
})

test('codes that are sent are chance: knowing one, nobody knows the next', async () => {
  const { ports, sent } = openCodes()
  for (let page = 0; page < 5; page += 1) await prepareCode(ports, asking(`page ${page}`))
  expect(new Set(sent.map(({ code }) => code)).size).toBeGreaterThan(1)
})

test('a page that is shown again sends nothing while a code waits', async () => {
  const { ports, sent, pass } = openCodes()
  await prepareCode(ports, asking('one'))
  await prepareCode(ports, asking('one'))
  expect(sent).toHaveLength(1)
  pass(ONE_TIME_CODE_MS)
  expect(await checkCode(ports, asking('one'), sent[0]?.code ?? '')).toBe(false)
  await prepareCode(ports, asking('one'))
  expect(sent).toHaveLength(2)
})

test('nobody can have code after code sent to somebody', async () => {
  const { ports, sent } = openCodes()
  for (let pages = 0; pages < 30; pages += 1) await prepareCode(ports, asking(`page ${pages}`))
  expect(sent).toHaveLength(10)
  expect(await checkCode(ports, asking('page 29'), sent.at(-1)?.code ?? '')).toBe(false)
})

test('on a live bank nobody signs in by the code of test banks, or without a second factor', async () => {
  const { ports, bare } = openCodes()
  expect(await prepareCode(bare, asking('one'))).toBeUndefined()
  expect(await checkCode(bare, asking('one'), '123456')).toBe(false)
  await prepareCode(ports, asking('one'))
  expect(await checkCode(ports, asking('one'), '')).toBe(false)
})

test('what is kept of a code is no plain digest of it', async () => {
  const { ports, sent } = openCodes()
  const rows: unknown[] = []
  const store = {
    ...ports.store,
    upsert: async (row: Parameters<typeof ports.store.upsert>[0]) => void rows.push(row),
  }
  await prepareCode({ ...ports, store }, asking('one'))
  expect(JSON.stringify(rows)).not.toContain(sent[0]?.code ?? 'none')
  expect(rows).toHaveLength(1)
})
