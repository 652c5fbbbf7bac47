import { expect, onTestFinished, test } from 'vitest'
import { startRedis } from '../../../../tools/redis/start-redis.ts'
import { applicationToken, ask } from '../testing/customer-client.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { queryPostgres } from '../testing/query-postgres.ts'
import { startReplicas } from '../testing/start-replicas.ts'

/** What the free plan has. */
const CALLS_A_DAY = 1_000
const AT_ONCE = 50
const BANK = 'test_demo'

async function onPostgres(): Promise<Record<string, string>> {
  return {}
}

async function onRedis(): Promise<Record<string, string>> {
  const redis = await startRedis()
  onTestFinished(() => redis.stop())
  return { WEKEZA_REDIS_URL: redis.url, WEKEZA_REDIS_TIMEOUT_MS: '20000' }
}

/** Three servers, and an application whose organisation has the free plan. */
async function threeServers(settings: Record<string, string>) {
  const database = await freshDatabase()
  const { urls, client } = await startReplicas(database, 3, settings)
  await queryPostgres(database, "DELETE FROM plan_choice WHERE organisation_id = 'org_demo'")
  const token = await applicationToken(urls[0], client)
  let number = 0
  const call = () => {
    number += 1
    return ask(`${urls[number % 3]}/v1/consents`, 'GET', { token })
  }
  /** the time of the bank, which takes no call of the day */
  const clock = async () =>
    String((await ask(`${urls[0]}/v1/sandbox/clock`, 'GET', { token })).body.now)
  /** so many calls, fifty at a time, over all servers */
  const calls = async (count: number) => {
    const answers: Awaited<ReturnType<typeof call>>[] = []
    for (let asked = 0; asked < count; asked += AT_ONCE) {
      answers.push(...(await Promise.all(Array.from({ length: AT_ONCE }, call))))
    }
    return answers
  }
  return { database, call, calls, clock }
}

/** The seconds until the day of a moment ends in Nairobi, which is three hours ahead. */
function untilMidnight(at: string): number {
  const day = Math.floor((Date.parse(at) + 10_800_000) / 86_400_000)
  return (day + 1) * 86_400 - 10_800 - Date.parse(at) / 1_000
}

test.each([
  ['PostgreSQL', onPostgres],
  ['Redis', onRedis],
])(
  'by %s, three servers let through what one day has, and the 1,001st call waits for midnight in Nairobi',
  {
    timeout: 120_000,
  },
  async (_name, start) => {
    const { database, call, calls, clock } = await threeServers(await start())
    const first = await call()
    expect(first.headers.get('ratelimit')).toContain(`"day";r=${CALLS_A_DAY - 1};`)
    const now = await clock()

    // Far enough from midnight for all calls: a minute behind it.
    const behind = Math.ceil(untilMidnight(now)) + 60
    await queryPostgres(database, `INSERT INTO bank_clock VALUES ('${BANK}', ${behind * 1_000})`)
    const answers = await calls(CALLS_A_DAY + 2 * AT_ONCE)
    const allowed = answers.filter(({ status }) => status === 200)
    const refused = answers.filter(({ status }) => status === 429)
    expect([allowed.length, refused.length]).toEqual([CALLS_A_DAY, 2 * AT_ONCE])
    expect(refused[0]?.body).toMatchObject({ code: 'quota_exceeded' })

    const lastSeen = await clock()
    const wait = Number(refused.at(-1)?.headers.get('retry-after'))
    expect(Math.abs(wait - untilMidnight(lastSeen))).toBeLessThan(30)

    await queryPostgres(database, `UPDATE bank_clock SET ahead_ms = ahead_ms + ${wait * 1_000}`)
    const next = await call()
    expect(next.status).toBe(200)
    expect(next.headers.get('ratelimit')).toContain(`"day";r=${CALLS_A_DAY - 1};`)
  },
)
