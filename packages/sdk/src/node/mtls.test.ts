import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { dpop } from '../auth.ts'
import { Wekeza } from '../index.ts'
import { failureOf } from '../testing/failure-of.ts'
import { practiceCertificates } from '../testing/real-server.ts'
import { mtls } from './mtls.ts'

// Certificates are made by another program.
vi.setConfig({ hookTimeout: 60_000 })

let certificates: Awaited<ReturnType<typeof practiceCertificates>>
let server: Server
let baseUrl: string
const seen: { path: string | undefined; subject: string | undefined; body: string }[] = []

beforeAll(async () => {
  certificates = await practiceCertificates()
  const tls = { cert: pem('server'), key: pem('server-key'), ca: pem('ca') }
  server = createServer({ ...tls, requestCert: true }, async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { CN } = (request.socket as TLSSocket).getPeerCertificate().subject ?? {}
    seen.push({ path: request.url, subject: [CN].flat()[0], body })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answerOf(request.url ?? '')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  certificates.remove()
})

function answerOf(path: string): object {
  if (path.includes('/.well-known/')) {
    const aliases = { token_endpoint: `${baseUrl}/mtls/token` }
    const token_endpoint = `${baseUrl}/oauth/token`
    return { issuer: baseUrl, token_endpoint, mtls_endpoint_aliases: aliases }
  }
  if (path.endsWith('/token')) {
    return { access_token: 'bound-to-the-certificate', token_type: 'Bearer', expires_in: 300 }
  }
  return { data: [] }
}

const pem = (name: string) => certificates.pem(name)
const certificate = () => ({ cert: pem('client'), key: pem('client-key') })
const clientOf = (shown: Parameters<typeof mtls>[0]) =>
  new Wekeza({ baseUrl, clientId: 'app_books', maxRetries: 0, mtls: mtls(shown) })

test('the certificate is shown on every connection, and stands in for a secret', async () => {
  seen.length = 0
  await clientOf({ ...certificate(), ca: pem('ca') }).sandbox.personas()
  expect(seen.map(({ path }) => path)).toEqual([
    '/.well-known/openid-configuration',
    '/mtls/token',
    '/v1/sandbox/personas',
  ])
  expect(seen.map(({ subject }) => subject)).toEqual(Array(3).fill('practice-client'))
  const form = new URLSearchParams(seen[1]?.body)
  expect([form.get('client_id'), form.has('client_secret')]).toEqual(['app_books', false])
})

test('a server whose certificate nobody vouches for gets nothing', async () => {
  seen.length = 0
  const error = await failureOf(clientOf(certificate()).sandbox.personas())
  expect([error.name, seen]).toEqual(['ConnectionError', []])
})

test('a key that is not the certificate’s is told before anything is sent', async () => {
  const shown = { cert: pem('client'), key: pem('client-wrong-issuer-key'), ca: pem('ca') }
  const error = await failureOf(clientOf(shown).sandbox.personas())
  expect([error.name, error.message]).toEqual([
    'ConfigurationError',
    expect.stringContaining('no pair'),
  ])
})

test('it goes with a fetch of the caller’s, and beside dpop', async () => {
  seen.length = 0
  const more = { fetch: (request: Request) => fetch(request), dpop: dpop() }
  const shown = { ...certificate(), ca: pem('ca') }
  const wekeza = new Wekeza({ baseUrl, clientId: 'app_books', ...more, mtls: mtls(shown) })
  // This server knows no DPoP; that its token is refused shows that the connection stood.
  expect(await failureOf(wekeza.sandbox.personas())).toMatchObject({ code: 'token_unbound' })
})

test('neither key nor passphrase is in what is printed of it', async () => {
  const { inspect } = await import('node:util')
  const shown = { ...certificate(), passphrase: 'canary-passphrase' }
  const text = inspect(mtls(shown), { depth: 9, showHidden: true }) + inspect(clientOf(shown))
  expect(text).not.toMatch(/canary|PRIVATE KEY/)
})
