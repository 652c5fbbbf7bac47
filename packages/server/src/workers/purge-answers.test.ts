import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aBank } from '../testing/a-bank.ts'
import { purgeAnswers } from './purge-answers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('answers that have expired in bank time are gone a minute later, however many', async () => {
  const one = aBank('test_one')
  const answer = { bodyHash: 'h', status: 201, body: '{}', answeredAtMs: 1 }
  for (let count = 0; count < 600; count += 1) {
    const idempotent = { ...answer, scope: `${count}`, expiresAtMs: 1_000 }
    await one.bank.store.commit({ changes: [], idempotent })
  }
  const idempotent = { ...answer, scope: 'later', expiresAtMs: 1_001 }
  await one.bank.store.commit({ changes: [], idempotent })
  const bankKeys = async () => ['test_one']
  const worker = purgeAnswers({ bankKeys, banks: { open: () => one }, onFault: vi.fn() })
  await vi.advanceTimersByTimeAsync(60_000)
  await worker.stop()
  expect(await one.bank.store.answers.get('599', 0)).toBeUndefined()
  expect(await one.bank.store.answers.get('later', 0)).toBeDefined()
})
