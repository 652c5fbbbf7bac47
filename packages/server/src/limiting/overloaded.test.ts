import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../testing/fresh-database.ts'
import { type Replicas, startReplicas } from '../testing/start-replicas.ts'

const NEVER = '60000'

/** Keeps all who look for an application waiting, until it is let go. */
async function lockApplications(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query('BEGIN')
  await client.query('LOCK TABLE application IN ACCESS EXCLUSIVE MODE')
  return async () => void (await client.query('COMMIT'))
}

function askToken({ urls, client }: Replicas): Promise<Response> {
  const fields = { grant_type: 'client_credentials', ...client }
  return fetch(`${urls[0]}/oauth/token`, { method: 'POST', body: new URLSearchParams(fields) })
}

/** Asks until this is answered. */
async function until(url: string, wanted: number): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${url}/version`)
    if (answer.status === wanted) return answer
    await answer.body?.cancel()
    await pause(20)
  }
}

/** What the log has of it: lines are written a moment later. */
async function told({ logLines }: Replicas, text: string): Promise<void> {
  while (!logLines().some((line) => line.includes(text))) await pause(20)
}

test('a server whose requests are all stuck refuses more, lives, and goes on as they are answered', {
  timeout: 90_000,
}, async () => {
  const databaseUrl = await freshDatabase()
  const settings = { WEKEZA_OVERLOAD_REQUESTS: '3', WEKEZA_OVERLOAD_LAG_MS: NEVER }
  const replicas = await startReplicas(databaseUrl, 1, settings)
  const [url] = replicas.urls
  const letGo = await lockApplications(databaseUrl)
  const stuck = Array.from({ length: 3 }, () => askToken(replicas))
  const refused = await until(url, 503)
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(await refused.json()).toMatchObject({ code: 'service_unavailable' })
  expect((await fetch(`${url}/livez`)).status).toBe(200)
  await letGo()
  expect((await Promise.all(stuck)).map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await fetch(`${url}/version`)).status).toBe(200)
  await told(replicas, '"happening":"overloaded","by":"requests"')
  await told(replicas, 'takes requests again')
})

test('a server that is kept from its work refuses some, lives, and goes on as it is let be', {
  timeout: 90_000,
}, async () => {
  const settings = { WEKEZA_OVERLOAD_LAG_MS: '100', WEKEZA_OVERLOAD_REQUESTS: '1000000' }
  const replicas = await startReplicas(await freshDatabase(), 1, settings)
  const [url] = replicas.urls
  /** Asks a process that stands still; the answer comes when it goes on. */
  const keptFromWork = async () => {
    replicas.signal(0, 'SIGSTOP')
    const asked = fetch(`${url}/version`)
    await pause(400)
    replicas.signal(0, 'SIGCONT')
    return (await asked).status
  }
  while ((await keptFromWork()) !== 503);
  expect((await fetch(`${url}/livez`)).status).toBe(200)
  await until(url, 200)
  await told(replicas, '"happening":"overloaded","by":"lag"')
  await told(replicas, 'takes requests again')
})
