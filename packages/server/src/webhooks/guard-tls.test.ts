import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { createAuthority } from '../certs/authority.ts'
import { guardedSender } from './guarded-sender.ts'

const HOST = 'shop.localhost'
const DAY_MS = 86_400_000
const day = (days: number) => new Date(Date.now() + days * DAY_MS)
const NOW = { from: day(-1), to: day(1) }

let ca = ''
let receiver: { issued(host: string, times?: typeof NOW): Promise<{ cert: string; key: string }> }

beforeAll(async () => {
  const authority = await createAuthority('CN=Receivers,C=KE', { from: day(-9), to: day(9) })
  ca = authority.certificate
  receiver = {
    async issued(host, times = NOW) {
      const wanted = { subject: `CN=${host}`, purpose: 'server', hosts: [host], ...times } as const
      const { certificate: cert, key } = await authority.issue(wanted)
      return { cert, key }
    },
  }
})

/** Sends once to a receiver with this certificate. */
async function sendTo(files: { cert: string; key: string }, believed: string | undefined = ca) {
  const seen: unknown[] = []
  const server = createServer(files, ({ socket, headers }, response) => {
    seen.push({ name: (socket as TLSSocket & { servername: unknown }).servername, ...headers })
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const resolve = async () => ['127.0.0.1']
  const sender = guardedSender({
    loopback: true,
    resolve,
    ...(believed !== undefined && { ca: believed }),
  })
  onTestFinished(async () => {
    await sender.close()
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const url = `https://${HOST}:${port}/`
  const result = await sender.send({ url, headers: {}, body: '{}', testBank: true })
  return { result, seen, port }
}

test('the name stays in the handshake and in the request, though the address is pinned', async () => {
  const { result, seen, port } = await sendTo(await receiver.issued(HOST))
  expect(result).toMatchObject({ kind: 'answered', status: 200 })
  expect(seen).toMatchObject([{ name: HOST, host: `${HOST}:${port}` }])
})

test.each([
  ['for another name', 'ERR_TLS_CERT_ALTNAME_INVALID', () => receiver.issued('other.localhost')],
  ['for the address alone', 'ERR_TLS_CERT_ALTNAME_INVALID', () => receiver.issued('127.0.0.1')],
  [
    'that has expired',
    'CERT_HAS_EXPIRED',
    () => receiver.issued(HOST, { from: day(-2), to: day(-1) }),
  ],
])('a certificate %s is refused', async (_, code, issue) => {
  const { result, seen } = await sendTo(await issue())
  const detail = expect.stringMatching(new RegExp(`^TLS failed \\(${code}\\)\\. Serve .*\\.$`))
  expect(result).toMatchObject({ kind: 'failed', reason: 'connection_failed', detail })
  expect(seen).toEqual([])
})

test('a certificate of an authority that nobody knows is refused, whatever the environment says', async () => {
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  onTestFinished(() => {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  })
  const other = await createAuthority('CN=Somebody', { from: day(-9), to: day(9) })
  const { result, seen } = await sendTo(await receiver.issued(HOST), other.certificate)
  expect(result).toMatchObject({ kind: 'failed', detail: expect.stringContaining('TLS failed') })
  expect(seen).toEqual([])
})
