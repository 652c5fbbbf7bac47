import { operations } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { createApi } from '../create-api.ts'
import { limitBy, type Rates } from '../limiting/limit-by.ts'
import type { Credentials } from '../ports/authenticator.ts'
import type { Host } from '../ports/host.ts'
import { tinyHost } from '../testing/tiny-host.ts'

const ROOM = { perSecond: 1_000, perMinute: 1_000 }

function limiters(rates: Partial<Record<keyof Host['limiters'], Rates>>): Host['limiters'] {
  const limiter = (name: keyof Host['limiters']) => limitBy(name, rates[name] ?? ROOM)
  return {
    address: limiter('address'),
    application: limiter('application'),
    consent: limiter('consent'),
  }
}

const customer = (bankKey: string, consentId: string): Partial<Credentials> => ({
  bankKey,
  customerId: 'cus_wanjiru',
  consentId,
  scopes: new Set(['accounts.read']),
})
const known = {
  one: customer('test_demo', 'csn_1'),
  two: customer('test_demo', 'csn_2'),
  robot: { applicationId: 'app_robot' },
}

async function asking(rates: Parameters<typeof limiters>[0]) {
  const api = createApi(await tinyHost(known, { limiters: limiters(rates) }))
  return (token: string, path = '/v1/accounts', remoteAddress = '192.0.2.1') => {
    const headers = { authorization: `Bearer ${token}` }
    return api.fetch(new Request(`http://bank.test${path}`, { headers }), { remoteAddress })
  }
}

const policies = (answer: Response, name = 'ratelimit') =>
  (answer.headers.get(name) ?? '').split(', ').map((one) => one.split(';')[0])

test('an answer names every policy that counted it: of address, consent and application', async () => {
  const ask = await asking({})
  const names = ['address', 'consent', 'application'].flatMap((one) => [
    `"${one}-burst"`,
    `"${one}"`,
  ])
  const answer = await ask('one')
  expect(policies(answer)).toEqual(names)
  expect(policies(answer, 'ratelimit-policy')).toEqual(names)
})

test('a consent that is used up is refused, and another one is not', async () => {
  const ask = await asking({ consent: { perSecond: 9, perMinute: 1 } })
  await ask('one')
  const refused = await ask('one')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect(((await refused.json()) as { detail: string }).detail).toContain('"consent"')
  expect((await ask('two')).status).not.toBe(429)
})

test('what a consent refuses uses up nothing of its application', async () => {
  const ask = await asking({
    consent: { perSecond: 9, perMinute: 1 },
    application: { perSecond: 99, perMinute: 2 },
  })
  for (let asked = 0; asked < 20; asked += 1) await ask('one')
  expect((await ask('two')).status).not.toBe(429)
  expect((await ask('application', '/v1/consents')).status).toBe(429)
})

test('an application that has used up its own takes nothing of another one’s', async () => {
  const ask = await asking({ application: { perSecond: 9, perMinute: 1 } })
  await ask('application', '/v1/consents')
  const refused = await ask('application', '/v1/consents')
  expect(((await refused.json()) as { detail: string }).detail).toContain('"application"')
  expect((await ask('robot', '/v1/consents')).status).toBe(200)
})

test('an address is refused before anybody looks at its token', async () => {
  const ask = await asking({ address: { perSecond: 9, perMinute: 1 } })
  expect((await ask('nobody')).status).toBe(401)
  expect((await ask('nobody')).status).toBe(429)
  expect((await ask('nobody', '/v1/accounts', '192.0.2.2')).status).toBe(401)
})

test('a subscriber of IPv6 has one limit, not one for each of its addresses', async () => {
  const ask = await asking({ address: { perSecond: 9, perMinute: 1 } })
  await ask('nobody', '/v1/accounts', '2001:db8::1')
  expect((await ask('nobody', '/v1/accounts', '2001:db8::2')).status).toBe(429)
})

test('what the contract does not have uses up an address as anything else does', async () => {
  const ask = await asking({ address: { perSecond: 9, perMinute: 1 } })
  expect((await ask('nobody', '/wp-login.php')).status).toBe(404)
  expect((await ask('nobody', '/wp-login.php')).status).toBe(429)
})

test('an operation is counted at the price that the contract gives it', async () => {
  const priced = Object.values(operations).find(
    ({ rateCost, caller, pathParameters }) =>
      rateCost > 1 && caller === 'application' && pathParameters.length === 0,
  )
  const api = createApi(await tinyHost(known, { limiters: limiters({}) }))
  const headers = { authorization: 'Bearer application' }
  const { method, path, rateCost } = priced ?? { method: '', path: '', rateCost: 0 }
  const answer = await api.fetch(new Request(`http://bank.test${path}`, { method, headers }))
  expect(answer.headers.get('ratelimit')).toContain(`"application";r=${1_000 - rateCost};`)
})
