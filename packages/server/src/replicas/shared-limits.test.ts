import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startRedis } from '../../../../tools/redis/start-redis.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { startReplicas } from '../testing/start-replicas.ts'

const UNITS = 40

async function threeServers(settings: Record<string, string>) {
  const redis = await startRedis()
  onTestFinished(() => redis.stop())
  const replicas = await startReplicas(await freshDatabase(), 3, {
    WEKEZA_REDIS_URL: redis.url,
    // However busy the machine is, a Redis that is there has answered by then.
    WEKEZA_REDIS_TIMEOUT_MS: '20000',
    ...settings,
  })
  return { ...replicas, redis }
}

/** Asks all of these servers so often each, all at once; how many were let through, and what the others were told. */
async function ask(urls: readonly string[], times: number) {
  const answers = await Promise.all(
    urls.flatMap((url) => Array.from({ length: times }, () => fetch(`${url}/livez`))),
  )
  const refused = answers.filter(({ status }) => status === 429)
  const allowed = answers.filter(({ status }) => status === 200)
  expect(refused.length + allowed.length).toBe(answers.length)
  return { allowed: allowed.length, waits: refused.map((one) => one.headers.get('retry-after')) }
}

test('three servers with one Redis let through exactly one limit; without it, each its own; and then one again', {
  timeout: 90_000,
}, async () => {
  const { urls, redis, logLines } = await threeServers({
    WEKEZA_RATE_LIMIT_ADDRESS: String(UNITS),
    WEKEZA_RATE_BURST_ADDRESS: '1000000',
  })
  const together = await ask(urls, 50)
  expect(together.allowed).toBe(UNITS)
  expect(together.waits.every((wait) => Number(wait) >= 1 && Number(wait) <= 60)).toBe(true)

  await redis.kill()
  for (const url of urls) expect((await ask([url], 50)).allowed).toBe(UNITS)
  const gone = () => logLines().filter((line) => line.includes('"where":"redis'))
  while (gone().length < 3) await pause(50)

  await redis.start()
  const back = () => logLines().filter((line) => line.includes('redis is back'))
  while (back().length < 3) await pause(50)
  expect((await ask(urls, 50)).allowed).toBe(UNITS)
  expect([gone().length, back().length]).toEqual([3, 3])
})
