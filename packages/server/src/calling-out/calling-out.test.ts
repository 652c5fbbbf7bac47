import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { callingOut } from './calling-out.ts'
import type { CallLimits } from './limit-calls.ts'
import { NoAnswer } from './no-answer.ts'

const LIMITS = { callsMax: 1, waitingMax: 0, silentMax: 2, restMs: 60_000 }

async function callingWhoever(listener: RequestListener, limits: CallLimits = LIMITS) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const bounds = {
    to: 'core' as const,
    timeoutMs: 2_000,
    answerBytesMax: 1_000,
    connectionsMax: 1,
    limits,
  }
  const { call, close } = callingOut(bounds)
  onTestFinished(async () => {
    await close()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ask: () => call({ method: 'GET', url }, ({ text }) => text),
    refuse: () =>
      call({ method: 'GET', url }, () => {
        throw new NoAnswer('it cannot be used')
      }),
  }
}

test('calls that are one too many are refused at once, and are not counted as silences', async () => {
  const waiting: (() => void)[] = []
  const { ask } = await callingWhoever((_, response) => waiting.push(() => response.end('late')))
  const first = ask()
  await expect.poll(() => waiting.length).toBe(1)
  for (let count = 0; count < 3; count += 1)
    await expect(ask()).rejects.toThrow('too many calls wait for it already')
  waiting.shift()?.()
  expect(await first).toBe('late')
  const next = ask()
  await expect.poll(() => waiting.length).toBe(1)
  waiting.shift()?.()
  expect(await next).toBe('late')
})

test('an answer that cannot be used counts as none, and after some nobody is asked', async () => {
  let asked = 0
  const { refuse, ask } = await callingWhoever((_, response) => {
    asked += 1
    response.end('yes')
  })
  for (let count = 0; count < 2; count += 1)
    await expect(refuse()).rejects.toThrow('it cannot be used')
  await expect(ask()).rejects.toThrow('silent several times and is left alone for 60 seconds')
  expect(asked).toBe(2)
})
