import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { type RunningRedis, startRedis } from '../../../../tools/redis/start-redis.ts'
import { openRedis } from './open-redis.ts'
import { redisCounter } from './redis-counter.ts'

let redis: RunningRedis | undefined
beforeEach(async () => {
  redis ??= await startRedis()
})
afterAll(() => redis?.stop())

let policies = 0
/** However busy the machine is, Redis has answered by then. */
const PATIENT_MS = 20_000

/** One server’s count of a policy that no other test has. */
async function counting({
  units = 10,
  name = '',
  windowSeconds = 60,
  timeoutMs = PATIENT_MS,
} = {}) {
  policies += 1
  const told: string[] = []
  const log = {
    trouble: (where: string) => void told.push(where),
    note: (happening: string) => void told.push(happening),
  }
  const connection = openRedis({ url: redis?.url ?? '', timeoutMs }, log)
  onTestFinished(() => connection.close())
  await connection.ready()
  const policy = { name: name || `it ${policies}`, units, windowSeconds }
  const counter = redisCounter(connection, policy)
  const ask = async (times: number, cost = 1) => {
    const counts = await Promise.all(Array.from({ length: times }, () => counter.take('a', cost)))
    return counts.filter(({ allowed }) => allowed).length
  }
  return { ask, counter, told, connection, policy }
}

test('exactly as many are let through as there are units, whatever comes at once', async () => {
  const { ask } = await counting()
  expect(await ask(40)).toBe(10)
  expect(await ask(1)).toBe(0)
})

test('servers that share Redis share the units', async () => {
  const shared = { units: 30, name: 'shared' }
  const servers = [await counting(shared), await counting(shared)]
  const allowed = await Promise.all(servers.map(({ ask }) => ask(25)))
  expect(allowed.reduce((sum, some) => sum + some)).toBe(30)
})

test('what is left, and until when, is told as Redis has it', async () => {
  const { counter, ask, connection, policy } = await counting()
  await ask(3)
  await pause(1_100)
  const { remaining, resetSeconds } = await counter.take('a', 2)
  const leftMs = await connection.client.pttl(`wekeza:rate:${policy.name}:a`)
  expect(remaining).toBe(5)
  expect(leftMs).toBeLessThan(59_000)
  // It was asked a moment earlier.
  expect([0, 1]).toContain(resetSeconds - Math.ceil(leftMs / 1_000))
})

test('a burst is over after the second that it is said to last, and not before', async () => {
  const { ask } = await counting({ units: 5, windowSeconds: 1 })
  expect(await ask(20)).toBe(5)
  await pause(1_050)
  expect(await ask(20)).toBe(5)
})

test('an operation that costs more than there is takes all of it', async () => {
  const { ask } = await counting()
  expect(await ask(2, 99)).toBe(1)
})

test('without Redis a server counts by itself, tells it once, and goes back by itself', {
  timeout: 30_000,
}, async () => {
  const { ask, told, connection } = await counting()
  expect(await ask(4)).toBe(4)
  await redis?.kill()
  // Its own count begins anew, and holds as exactly.
  expect(await ask(40)).toBe(10)
  expect(await ask(40)).toBe(0)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('redis')
  await redis?.start()
  await connection.ready()
  expect(await ask(40)).toBe(10)
  expect(told).toEqual([told[0], 'redis is back'])
})

test('a Redis that hangs keeps one request waiting, and none after it', async () => {
  const { ask, connection, told } = await counting({ timeoutMs: 50 })
  redis?.pause()
  onTestFinished(() => redis?.resume())
  expect(await ask(1)).toBe(1)
  let sent = 0
  const send = async () => {
    sent += 1
  }
  const asked = Array.from({ length: 20 }, () => connection.ask(send))
  const outcomes = await Promise.allSettled(asked)
  expect(outcomes.map(({ status }) => status)).toEqual(asked.map(() => 'rejected'))
  expect(sent).toBe(0)
  expect(told).toHaveLength(1)
})

test('a server that finds no Redis counts by itself from the start', async () => {
  const log = { trouble: () => {}, note: () => {} }
  const nowhere = openRedis({ url: 'redis://127.0.0.1:1', timeoutMs: PATIENT_MS }, log)
  onTestFinished(() => nowhere.close())
  const counter = redisCounter(nowhere, { name: 'nowhere', units: 2, windowSeconds: 60 })
  const counts = [
    await counter.take('a', 1),
    await counter.take('a', 1),
    await counter.take('a', 1),
  ]
  expect(counts.map(({ allowed }) => allowed)).toEqual([true, true, false])
})
