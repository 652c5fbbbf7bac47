import { expect, test } from 'vitest'
import { approveInBrowser, askToken } from '../identity/testing/flow.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { startReplicas } from '../testing/start-replicas.ts'

const REDIRECT_URI = 'http://127.0.0.1/callback'
const REDEMPTIONS = 100

test('of a hundred that redeem one code at two servers, one gets tokens, and they die', {
  timeout: 60_000,
}, async () => {
  const { urls, client } = await startReplicas(await freshDatabase())
  const [issuer] = urls
  const named = { client_id: client.client_id, redirect_uri: REDIRECT_URI }
  const { code, verifier } = await approveInBrowser({ issuer }, named)
  const credentials = { clientId: client.client_id, secret: client.client_secret }
  const atOnce = <T>(work: (url: string) => Promise<T>) =>
    Promise.all(Array.from({ length: REDEMPTIONS }, (_, index) => work(urls[index % 2] ?? issuer)))
  // Each on a connection that is open already: or the first would be through before the last has one.
  await atOnce((url) => fetch(`${url}/livez`).then((answer) => answer.text()))
  const fields = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI }
  const answers = await atOnce((url) =>
    askToken({ issuer: url }, { ...fields, code_verifier: verifier }, credentials),
  )
  const won = answers.filter(({ status }) => status === 200)
  const lost = answers.filter(
    ({ status, body }) => status === 400 && body.error === 'invalid_grant',
  )
  expect([won.length, lost.length]).toEqual([1, REDEMPTIONS - 1])
  for (const url of urls) {
    const refreshed = await askToken(
      { issuer: url },
      { grant_type: 'refresh_token', refresh_token: won[0]?.body.refresh_token ?? '' },
      credentials,
    )
    expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  }
})
