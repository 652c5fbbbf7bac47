import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dpop, privateKeyJwt } from './auth.ts'
import { Wekeza } from './index.ts'
import { mtls } from './node.ts'
import { failureOf } from './testing/failure-of.ts'
import { practiceCertificates, type RealServer, startRealServer } from './testing/real-server.ts'

// Signing in hashes passwords, which is slow on purpose.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let certificates: Awaited<ReturnType<typeof practiceCertificates>>
let server: RealServer
let clientId: string
beforeAll(async () => {
  certificates = await practiceCertificates()
  server = await startRealServer({ ...certificates.settings, WEKEZA_DPOP_NONCE: 'required' })
  const { subject } = certificates
  const more = ['--profile', 'fapi2', '--tls-subject', subject]
  clientId = (await server.createApplication('Certified app', ...more)).clientId
})
afterAll(async () => {
  await server.stop()
  certificates.remove()
})

const shown = (name: string) => {
  const { pem } = certificates
  return mtls({ cert: pem(name), key: pem(`${name}-key`), ca: pem('ca') })
}
const clientOf = (name: string) =>
  new Wekeza({ baseUrl: server.baseUrl, clientId, mtls: shown(name), maxRetries: 0 })

describe('an application that its certificate proves', () => {
  test('has tokens, and calls with them on the same certificate', async () => {
    expect((await clientOf('client').sandbox.personas()).data).not.toEqual([])
  })

  test.each(['client-expired', 'client-revoked', 'client-wrong-issuer'])(
    'has none by %s',
    async (name) => {
      const error = await failureOf(clientOf(name).sandbox.personas())
      expect(['ConnectionError', 'AuthenticationError']).toContain(error.name)
    },
  )
})

test('a platform that wants a nonce in each proof gets it, on token and resource', async () => {
  const { privateKey, ...keyed } = await server.createKeyedApplication()
  const wekeza = new Wekeza({
    baseUrl: server.baseUrl,
    ...keyed,
    auth: privateKeyJwt({ key: privateKey, kid: 'k1', alg: 'ES256' }),
    dpop: dpop(),
    mtls: shown('client'),
  })
  expect((await wekeza.sandbox.personas()).data).not.toEqual([])
})
