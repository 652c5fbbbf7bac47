import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ASSERTION_TYPE,
  assertion,
  authentication,
  type Forged,
  keyProof,
  post,
  type Told,
} from './testing/forge.ts'
import { newClientKey, openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
beforeAll(async () => {
  proof = await openProof()
})
afterAll(() => proof.close())

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function askBy(fields: Record<string, string>): Promise<Told> {
  const url = `${proof.issuer}/oauth/token`
  const dpop = await keyProof(await newClientKey('any'), { method: 'POST', url })
  return post(proof, '/oauth/token', { grant_type: 'client_credentials', ...fields }, { dpop })
}

const ask = async (forged: Forged = {}) => askBy(await authentication(proof, forged))
const askWith = (text: string) =>
  askBy({ client_assertion: text, client_assertion_type: ASSERTION_TYPE })

async function refused(answer: Told): Promise<void> {
  expect([answer.status, answer.body.error]).toEqual([401, 'invalid_client'])
  expect(answer.body.access_token).toBeUndefined()
}

test('an assertion as it should be is taken', async () => {
  expect((await ask()).body).toMatchObject({ token_type: 'DPoP' })
})

test('an assertion with the algorithm none is refused', async () => {
  const [, payload] = (await assertion(proof)).split('.')
  await refused(await askWith(`${part({ alg: 'none' })}.${payload}.`))
})

test('an assertion by HMAC, with the public key as the secret, is refused', async () => {
  const [, payload] = (await assertion(proof)).split('.')
  for (const secret of [
    JSON.stringify(proof.keys.fapi.publicJwk),
    proof.keys.fapi.publicJwk.x ?? '',
  ]) {
    const body = `${part({ alg: 'HS256', kid: 'fapi' })}.${payload}`
    const mac = createHmac('sha256', secret).update(body).digest('base64url')
    await refused(await askWith(`${body}.${mac}`))
  }
})

test('an assertion that claims RS256 is refused', async () => {
  const [, payload, signature] = (await assertion(proof)).split('.')
  await refused(await askWith(`${part({ alg: 'RS256', kid: 'fapi' })}.${payload}.${signature}`))
})

test('an assertion of another key is refused, also under the name of the registered one', async () => {
  await refused(await ask({ key: { ...(await newClientKey('fapi')), kid: 'fapi' } }))
})

test.each([
  ['the token endpoint', () => `${proof.issuer}/oauth/token`],
  ['the endpoint of pushed requests', () => `${proof.issuer}/oauth/par`],
  ['somebody else', () => 'https://other.example'],
  ['the issuer with a slash', () => `${proof.issuer}/`],
])('an assertion for %s is refused: the audience is the issuer', async (_what, audience) => {
  await refused(await ask({ claims: { aud: audience() } }))
})

test('an assertion for a list is refused, even of the issuer alone', async () => {
  await refused(await ask({ claims: { aud: [proof.issuer] } }))
})

test('an assertion of another issuer is refused', async () => {
  await refused(await ask({ claims: { iss: 'app_rival' } }))
})

test('an assertion about another client than its issuer is refused', async () => {
  await refused(await ask({ claims: { sub: 'app_rival' } }))
})

test('an assertion that has expired is refused', async () => {
  await refused(await ask({ claims: { iat: inSeconds(-120), exp: inSeconds(-60) } }))
})

test.each(['exp', 'jti', 'aud', 'iss', 'sub'])(
  'an assertion without %s is refused',
  async (name) => {
    const answer = await ask({ claims: { [name]: undefined } })
    expect([400, 401]).toContain(answer.status)
    expect(answer.body.access_token).toBeUndefined()
  },
)

test.each(['iat', 'nbf'])('an assertion whose %s is eight seconds ahead is taken', async (name) => {
  expect((await ask({ claims: { [name]: inSeconds(8) } })).status).toBe(200)
})

test.each(['iat', 'nbf'])(
  'an assertion whose %s is over sixty seconds ahead is refused',
  async (name) => {
    const claims = { [name]: inSeconds(70), exp: inSeconds(120) }
    await refused(await ask({ claims }))
  },
)

test('an assertion is taken once', async () => {
  const fields = await authentication(proof)
  expect((await askBy(fields)).status).toBe(200)
  await refused(await askBy(fields))
})

test('of many at once with one assertion, one is taken', async () => {
  const fields = await authentication(proof)
  const answers = await Promise.all(Array.from({ length: 8 }, () => askBy(fields)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('one jti serves two clients', async () => {
  const jti = randomUUID()
  expect((await ask({ claims: { jti } })).status).toBe(200)
  const rival = { clientId: 'app_rival', key: proof.keys.rival, claims: { jti } }
  expect((await ask(rival)).status).toBe(200)
})

test('an application of FAPI 2.0 has no secret to come with', async () => {
  const basic = `Basic ${btoa('app_fapi:anything')}`
  const fields = { grant_type: 'client_credentials' }
  await refused(await post(proof, '/oauth/token', fields, { authorization: basic }))
})

test('its name alone is no proof', async () => {
  const fields = { grant_type: 'client_credentials', client_id: 'app_fapi' }
  await refused(await post(proof, '/oauth/token', fields))
})

test('an application with a secret cannot come with an assertion in its place', async () => {
  await refused(await ask({ clientId: 'app_demo' }))
})
