import { expect, test } from 'vitest'
import { applicationToken, ask, consented, READING_TERMS } from '../testing/customer-client.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { startReplicas } from '../testing/start-replicas.ts'

test('a consent that is revoked at one server is refused by the other on the next request', {
  timeout: 60_000,
}, async () => {
  const { urls, client } = await startReplicas(await freshDatabase())
  const [here, there] = urls
  const application = await applicationToken(here, client)
  const { token, consentId } = await consented(here, application, READING_TERMS)
  const read = () => ask(`${there}/v1/accounts`, 'GET', { token })
  for (let times = 0; times < 3; times += 1) expect((await read()).status).toBe(200)
  await ask(`${here}/v1/consents/${consentId}`, 'DELETE', { token: application })
  expect(await read()).toMatchObject({ status: 403, body: { code: 'consent_revoked' } })
})

test('a clock that is advanced at one server is ahead at the other, and a reset is everywhere', {
  timeout: 60_000,
}, async () => {
  const { urls, client } = await startReplicas(await freshDatabase())
  const [here, there] = urls
  const token = await applicationToken(here, client)
  const clockAt = async (url: string) =>
    Date.parse(String((await ask(`${url}/v1/sandbox/clock`, 'GET', { token })).body.now))
  const hour = { token, body: { seconds: 3_600 } }
  await Promise.all(urls.map((url) => ask(`${url}/v1/sandbox/clock/advance`, 'POST', hour)))
  for (const url of urls) expect((await clockAt(url)) - Date.now()).toBeGreaterThan(7_100_000)
  await Promise.all(urls.map((url) => ask(`${url}/v1/sandbox/reset`, 'POST', { token })))
  for (const url of urls) expect(Math.abs((await clockAt(url)) - Date.now())).toBeLessThan(60_000)
  const personas = await ask(`${there}/v1/sandbox/personas`, 'GET', { token })
  expect(personas.status).toBe(200)
})
