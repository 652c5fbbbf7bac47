import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sendByFetch } from './send-by-fetch.ts'

const BODY = '{"id":"evt_1","data":{"name":"Wanjirũ 😀"}}'
const HEADERS = { 'webhook-id': 'evt_1', 'webhook-signature': 'v1,abc' }

async function aReceiver(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
}

const send = (url: string, timeoutMs = 5_000) =>
  sendByFetch({ timeoutMs }).send({ url, headers: HEADERS, body: BODY, testBank: true })

const failed = (reason: string) => ({
  kind: 'failed',
  reason,
  detail: expect.stringMatching(/\.$/),
  durationMs: expect.any(Number),
})

test('a message goes out as it was signed, and the answer comes back', async () => {
  const got: unknown[] = []
  const url = await aReceiver(async (request, response) => {
    got.push([request.method, request.headers, Buffer.concat(await request.toArray())])
    response.writeHead(503, { 'retry-after': '120' }).end('rest')
  })
  const durationMs = expect.any(Number)
  const answer = { kind: 'answered', status: 503, reply: 'rest', retryAfter: '120', durationMs }
  expect(await send(url)).toEqual(answer)
  const headers = expect.objectContaining({
    ...HEADERS,
    'content-type': 'application/json',
    'user-agent': expect.stringMatching(/^Wekeza-Webhooks\/\d+\.\d+\.\d+$/),
  })
  expect(got).toEqual([['POST', headers, Buffer.from(BODY)]])
})

test('a redirect is an answer, and nobody goes where it leads', async () => {
  const inner = vi.fn<RequestListener>((_, response) => void response.end('secret'))
  const location = await aReceiver(inner)
  const url = await aReceiver((_, response) => response.writeHead(302, { location }).end())
  expect(await send(url)).toMatchObject({ kind: 'answered', status: 302, reply: '' })
  expect(inner).not.toHaveBeenCalled()
})

test('a receiver that says nothing, and one that does not come to an end, are given up in time', async () => {
  const silent = await aReceiver(() => {})
  const slow = await aReceiver((_, response) => {
    const timer = setInterval(() => response.write('slow'), 20)
    response.on('close', () => clearInterval(timer))
  })
  for (const url of [silent, slow]) expect(await send(url, 200)).toEqual(failed('timed_out'))
})

test('a reply may have 64 kB, and not one byte more', async () => {
  const answering = (text: string) => aReceiver((_, response) => response.end(text))
  const whole = 'ä'.repeat(32_768)
  expect(await send(await answering(whole))).toMatchObject({ kind: 'answered', reply: whole })
  expect(await send(await answering(`${whole}x`))).toEqual(failed('reply_too_large'))
})

test('a body without end is cut off, and its connection closed', async () => {
  let closed = 0
  const url = await aReceiver((_, response) => {
    const more = () => response.write('x'.repeat(16_384)) && setImmediate(more)
    more()
    response.on('drain', more).on('close', () => (closed += 1))
  })
  expect(await send(url)).toEqual(failed('reply_too_large'))
  await expect.poll(() => closed).toBe(1)
})

test('a connection that fails is told, before the message and after it', async () => {
  const resetting = await aReceiver(({ socket }) => socket.resetAndDestroy())
  expect(await send(resetting)).toEqual(failed('connection_failed'))
  expect(await send('http://127.0.0.1:1/')).toEqual(failed('connection_failed'))
  expect(await send('no address')).toEqual(failed('connection_failed'))
})

test('a redirect is a failure where the runtime does not tell its status', async () => {
  const opaque = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' })
  const sender = sendByFetch({ fetch: async () => opaque })
  const message = { url: 'http://shop.example/', headers: HEADERS, body: BODY, testBank: true }
  expect(await sender.send(message)).toEqual(failed('connection_failed'))
})

test("it is the runtime's fetch that sends, as it is then", async () => {
  const sender = sendByFetch()
  const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 204 }))
  onTestFinished(() => fetch.mockRestore())
  const message = { url: 'http://shop.example/', headers: HEADERS, body: BODY, testBank: true }
  expect(await sender.send(message)).toMatchObject({ kind: 'answered', status: 204, reply: '' })
})
