import { networkInterfaces } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { testServer } from '../testing/test-server.ts'
import { besieged } from './testing/besieged.ts'
import { exchange, openSocket, statusesOf } from './testing/raw-socket.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const GET = 'GET /livez HTTP/1.1\r\nhost: x\r\n'
const POST = 'POST /v1/consents HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'

test('10,000 headers are refused', async () => {
  const { url, attacked } = await besieged()
  const headers = Array.from({ length: 10_000 }, (_, index) => `x-${index}: y\r\n`).join('')
  expect(statusesOf(await attacked(() => exchange(url, `${GET}${headers}\r\n`)))).toEqual([431])
})

test('many headers are refused, however short, since Node would read only some of them', async () => {
  const { url, attacked } = await besieged()
  const answer = await attacked(() => exchange(url, `${GET}${'a:b\r\n'.repeat(300)}\r\n`))
  expect(statusesOf(answer)).toEqual([431])
  expect(answer).toContain('More than 200 headers')
})

test('an address of 20 kB is refused', async () => {
  const { url, attacked } = await besieged()
  const long = `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`
  expect(statusesOf(await attacked(() => exchange(url, long)))).toEqual([431])
})

/** Opens so many connections and sends a letter on each of them now and then, until the server has closed them all. */
async function dribble(url: string, head: string, count = 30): Promise<number[]> {
  const sockets = await Promise.all(Array.from({ length: count }, () => openSocket(url)))
  for (const { socket } of sockets) socket.write(head)
  const drip = setInterval(() => {
    for (const { socket } of sockets) if (socket.writable) socket.write('a')
  }, 50)
  const answers = await Promise.all(sockets.map(({ closed }) => closed()))
  clearInterval(drip)
  return answers.flatMap(statusesOf)
}

/** Longer than any test lasts: what is cut off all the same was cut off by the other limit. */
const NEVER_MS = 600_000

test('headers that come letter by letter are cut off in time', async () => {
  const { url, attacked } = await besieged({ headersMs: 400, requestMs: NEVER_MS })
  expect(new Set(await attacked(() => dribble(url, `${GET}x-slow: `)))).toEqual(new Set([408]))
})

test('a connection over which nothing comes is closed in time', async () => {
  const { url, attacked } = await besieged({ headersMs: 400, requestMs: NEVER_MS })
  const silent = await Promise.all(Array.from({ length: 30 }, () => openSocket(url)))
  await attacked(() => Promise.all(silent.map(({ closed }) => closed())))
})

const FORM = 'application/x-www-form-urlencoded'

test.each([
  ['the api', POST],
  ['identity', POST.replace('/v1/consents', '/oauth/token').replace('application/json', FORM)],
])('a body that comes letter by letter is cut off in time by %s', async (_, start) => {
  const { url, attacked } = await besieged({ requestMs: 1_000 })
  const head = `${start}content-length: 10000\r\n\r\n`
  const statuses = await attacked(() => dribble(url, head))
  expect(statuses.every((status) => status === 408)).toBe(true)
})

const CHUNK_BYTES = 64 * 1024
const BODY_BYTES = 100 * 1024 * 1024

/** Sends a body for as long as it is taken, and tells how much of it went. */
async function pour(url: string, head: string, frame: (chunk: string) => string) {
  const { socket, closed, text } = await openSocket(url)
  socket.write(head)
  const chunk = frame('x'.repeat(CHUNK_BYTES))
  let open = true
  void closed().then(() => {
    open = false
  })
  let poured = 0
  while (open && poured < BODY_BYTES) {
    poured += CHUNK_BYTES
    if (!socket.write(chunk))
      await Promise.race([closed(), new Promise((r) => socket.once('drain', r)), pause(3_000)])
    if (text().includes('\r\n\r\n') && !socket.writable) break
    if (poured > BODY_BYTES / 2) break
  }
  socket.destroy()
  return { poured, answer: text() }
}

test.each([
  ['of announced length', `content-length: ${BODY_BYTES}`, (chunk: string) => chunk],
  [
    'in chunks',
    'transfer-encoding: chunked',
    (chunk: string) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`,
  ],
])('of a body of 100 MB %s little more than the limit is read', async (_, header, frame) => {
  const { url, attacked, stop, readLog } = await besieged()
  const { poured, answer } = await attacked(() => pour(url, `${POST}${header}\r\n\r\n`, frame))
  await stop()
  // Whoever writes on over a closed connection may be reset before they read the answer (RFC 9112, section 9.6).
  expect(['', '413']).toContain(statusesOf(answer).join())
  expect(readLog()).toMatch(/"status":413/)
  expect(poured).toBeLessThan(BODY_BYTES / 5)
})

test.each([
  ['', 60_000],
  // What is suspect is looked through by a function that calls itself.
  ['"\\u0000"', 60_000],
])('JSON as deep as it is long is refused (%s inside)', async (inside, bytes) => {
  const { attacked, localUrl, token, stop, readLog } = await besieged()
  const body = `${'['.repeat(bytes / 2)}${inside}${']'.repeat(bytes / 2)}`
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': 'deep',
  }
  const answer = await attacked(() =>
    fetch(`${localUrl}/v1/consents`, { method: 'POST', headers, body }),
  )
  expect(answer.status).toBe(400)
  await stop()
  expect(readLog()).not.toContain('"level":"error"')
})

test('a body that would unpack to gigabytes is not unpacked', async () => {
  const { attacked, localUrl, token } = await besieged()
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'idempotency-key': 'bomb',
  }
  const body = gzipSync(Buffer.alloc(20 * 1024 * 1024))
  const answer = await attacked(() =>
    fetch(`${localUrl}/v1/consents`, { method: 'POST', headers, body }),
  )
  expect([answer.status, answer.headers.get('accept-encoding')]).toEqual([415, 'identity'])
  expect(await answer.json()).toMatchObject({ code: 'content_type_unsupported' })
})

const HIDDEN = 'GET /livez HTTP/1.1\r\nhost: hidden\r\n\r\n'

test.each([
  [
    'a length, then chunks (CL.TE)',
    'content-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'chunks, then a length (TE.CL)',
    'transfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n0\r\n\r\n',
  ],
  ['two lengths', `content-length: 0\r\ncontent-length: ${HIDDEN.length}\r\n\r\n`],
  ['one length twice', 'content-length: 2\r\ncontent-length: 2\r\n\r\n{}'],
  ['a list of lengths', 'content-length: 0, 2\r\n\r\n{}'],
  ['a length with a sign', 'content-length: +2\r\n\r\n{}'],
  ['a length that is hexadecimal', 'content-length: 0x2\r\n\r\n{}'],
  ['an encoding that is none', 'transfer-encoding: xchunked\r\n\r\n0\r\n\r\n'],
  [
    'chunks that are not the last encoding',
    'transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n',
  ],
  ['an encoding behind a folded line', 'transfer-encoding:\r\n chunked\r\n\r\n0\r\n\r\n'],
  ['a folded header', 'x-folded: one\r\n two\r\ncontent-length: 0\r\n\r\n'],
  ['a bare line feed', 'x-bare: one\ncontent-length: 0\r\n\r\n'],
  ['a bare carriage return', 'x-bare: one\rcontent-length: 9\r\n\r\n'],
  ['a space before the colon', 'content-length : 0\r\n\r\n'],
  ['a header without a name', ': one\r\n\r\n'],
  ['a NUL in a header', 'x-nul: \0\r\n\r\n'],
  ['a chunk of no size', 'transfer-encoding: chunked\r\n\r\nzz\r\n\r\n'],
  ['a chunk of more than all', 'transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n\r\n'],
  ['a chunk whose line ends early', 'transfer-encoding: chunked\r\n\r\n0\n\r\n'],
])('%s is refused, and what hides behind it is not answered', async (_, rest) => {
  const { url, attacked } = await besieged()
  const answer = await attacked(() => exchange(url, `${POST}${rest}${HIDDEN}`))
  expect(statusesOf(answer)).toEqual([400])
  expect(answer).not.toContain('"ok"')
})

const HAS_IPV6 = Object.values(networkInterfaces())
  .flat()
  .some((one) => one?.address === '::1')

test.skipIf(!HAS_IPV6)(
  'an IPv4 caller is the same on a socket of IPv6: neither a limit of its own nor a trust of its own',
  async () => {
    const limits = { unitsPerMinute: { address: 4, application: 99, consent: 99 } }
    const { url } = await testServer({ ...limits, host: '::' })
    const { port } = new URL(url)
    const ask = async (address: string, forwarded?: string) => {
      const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
      return (await fetch(`http://${address}:${port}/livez`, { headers })).status
    }
    const asked = []
    for (const forwarded of [undefined, '1.1.1.1', '::ffff:2.2.2.2', '2001:db8::1', '3.3.3.3']) {
      asked.push(await ask('127.0.0.1', forwarded))
    }
    expect(asked).toEqual([200, 200, 200, 200, 429])
    expect(await ask('[::1]')).toBe(200)
  },
)

test.skipIf(!HAS_IPV6)(
  'behind a trusted proxy the ways of writing an address are one caller',
  async () => {
    const limits = { unitsPerMinute: { address: 3, application: 99, consent: 99 } }
    const { url } = await testServer({ ...limits, host: '::', trustedProxies: ['127.0.0.1'] })
    const { port } = new URL(url)
    const statuses = []
    for (const forwarded of ['10.1.2.3', '::ffff:10.1.2.3', '::ffff:a01:203', '::FFFF:10.1.2.3']) {
      const headers = { 'x-forwarded-for': forwarded }
      statuses.push((await fetch(`http://127.0.0.1:${port}/livez`, { headers })).status)
    }
    expect(statuses).toEqual([200, 200, 200, 429])
  },
)
