import { createHash } from 'node:crypto'
import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { ConformingServer } from '../testing/conforming-server.ts'
import { failureOf } from '../testing/failure-of.ts'
import { Wekeza } from '../wekeza.ts'
import { dpop } from './dpop.ts'

const CLIENTS = { app_books: { secret: 'a-secret' } }
const SECRETS = { clientId: 'app_books', clientSecret: 'a-secret', logLevel: 'off' } as const

const openServer = (nonce?: string) =>
  new ConformingServer(CLIENTS, nonce === undefined ? {} : { nonce })
const clientOf = ({ fetch }: ConformingServer) => new Wekeza({ ...SECRETS, fetch, dpop: dpop() })
const proofsOf = ({ seen }: ConformingServer) =>
  seen.map(({ headers }) => headers.get('dpop') ?? '')

// RFC 9449, section 7.1 (figure 12): the token, and its hash in the proof of the same figure.
test('a token is hashed as in the example of the RFC', async () => {
  const accessToken = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU'
  const url = 'https://resource.example.org/protectedresource'
  const proof = await dpop().prove({ method: 'GET', url, accessToken })
  expect(decodeJwt(proof).ath).toBe('fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo')
})

// RFC 9449, section 6.1: the key of the examples, and the thumbprint that its tokens are bound to.
test('a key has the thumbprint of the example of the RFC', async () => {
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
    y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
  }
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const publicKey = await crypto.subtle.importKey('jwk', jwk, curve, true, ['verify'])
  const keyPair = { publicKey, privateKey: publicKey }
  expect(await dpop({ keyPair }).thumbprint()).toBe('0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I')
})

test('a proof says what it is for, without query and fragment, and shows the public key alone', async () => {
  const key = dpop({ nowMs: () => 1_767_225_600_000 })
  const url = 'https://bank.example/v1/accounts?limit=5#top'
  const proof = await key.prove({ method: 'GET', url })
  expect(decodeJwt(proof)).toEqual({
    jti: expect.any(String),
    htm: 'GET',
    htu: 'https://bank.example/v1/accounts',
    iat: 1_767_225_600,
  })
  const { jwk, ...header } = decodeProtectedHeader(proof)
  expect(header).toEqual({ typ: 'dpop+jwt', alg: 'ES256' })
  expect(Object.keys(jwk ?? {}).sort()).toEqual(['crv', 'kty', 'x', 'y'])
  expect(await calculateJwkThumbprint(jwk ?? {})).toBe(await key.thumbprint())
})

test('tokens are bound to the key, and each request proves it anew', async () => {
  const server = openServer()
  const wekeza = clientOf(server)
  await wekeza.sandbox.personas()
  await wekeza.sandbox.personas()
  const proofs = proofsOf(server)
  expect(new Set(proofs.map((proof) => decodeJwt(proof).jti)).size).toBe(3)
  const token = server.seen[1]?.headers.get('authorization')?.replace('DPoP ', '') ?? ''
  const ath = createHash('sha256').update(token).digest('base64url')
  expect(proofs.map((proof) => decodeJwt(proof).ath)).toEqual([undefined, ath, ath])
})

test('a nonce that the server asks for is brought at once, and kept', async () => {
  const server = openServer('the-nonce')
  const wekeza = clientOf(server)
  await wekeza.sandbox.personas()
  await wekeza.sandbox.personas()
  const nonces = proofsOf(server).map((proof) => decodeJwt(proof).nonce)
  expect(nonces).toEqual([undefined, 'the-nonce', 'the-nonce', 'the-nonce'])
})

test('a resource asks for a nonce of its own, and a payment that it refused for that is sent again', async () => {
  const answers = [
    new Response(null, {
      status: 401,
      headers: { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'n2' },
    }),
    Response.json({ id: 'pay_1' }, { status: 201 }),
  ]
  const proofs: unknown[] = []
  const fetch = async ({ headers }: Request) => {
    proofs.push(decodeJwt(headers.get('dpop') ?? '').nonce)
    return answers.shift() ?? Response.error()
  }
  const customer = { access_token: 'bound', token_type: 'DPoP' }
  const wekeza = new Wekeza({ ...SECRETS, fetch, dpop: dpop(), customer })
  const made = await wekeza.request('POST', '/v1/payments', { body: {} })
  expect([made, proofs]).toEqual([{ id: 'pay_1' }, [undefined, 'n2']])
})

test('a server that asks for the same nonce for ever is asked twice', async () => {
  let asked = 0
  const fetch = async () => {
    asked += 1
    const headers = { 'dpop-nonce': 'same' }
    return Response.json({ error: 'use_dpop_nonce' }, { status: 400, headers })
  }
  const wekeza = new Wekeza({ ...SECRETS, fetch, dpop: dpop() })
  expect(await failureOf(wekeza.sandbox.personas())).toMatchObject({ code: 'use_dpop_nonce' })
  expect(asked).toBe(2)
})

test('a token that the server did not bind is not used', async () => {
  const fetch = async () =>
    Response.json({ access_token: 'anybody’s', token_type: 'Bearer', expires_in: 300 })
  const wekeza = new Wekeza({ ...SECRETS, fetch, dpop: dpop() })
  expect(await failureOf(wekeza.sandbox.personas())).toMatchObject({ code: 'token_unbound' })
})

test('a stolen token is of no use to another key', async () => {
  const server = openServer()
  await clientOf(server).sandbox.personas()
  const token = server.seen.at(-1)?.headers.get('authorization')?.replace('DPoP ', '') ?? ''
  const thief = clientOf(server).withCustomer({ access_token: token })
  expect(await failureOf(thief.accounts.list())).toMatchObject({ status: 401 })
})

test('a bound token without its key is refused before anything is sent', async () => {
  const { fetch, seen } = openServer()
  const customer = { access_token: 'bound', token_type: 'DPoP' }
  const error = await failureOf(new Wekeza({ ...SECRETS, fetch, customer }).accounts.list())
  expect([error.name, seen]).toEqual(['ConfigurationError', []])
  expect(error.message).toContain('dpop({ keyPair })')
})

test('a bearer’s token that is known as one goes as one', async () => {
  const { fetch, seen } = openServer()
  const customer = { access_token: 'free', token_type: 'Bearer' }
  await failureOf(new Wekeza({ ...SECRETS, fetch, dpop: dpop(), customer }).accounts.list())
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer free')
})

test('the key that is made does not come out', async () => {
  const made: CryptoKeyPair[] = []
  const generate = crypto.subtle.generateKey.bind(crypto.subtle)
  const spy = async (...given: Parameters<typeof generate>) => {
    const pair = (await generate(...given)) as CryptoKeyPair
    made.push(pair)
    return pair
  }
  crypto.subtle.generateKey = spy as typeof crypto.subtle.generateKey
  try {
    await dpop().thumbprint()
  } finally {
    crypto.subtle.generateKey = generate
  }
  await expect(crypto.subtle.exportKey('jwk', made[0]?.privateKey as CryptoKey)).rejects.toThrow()
})
