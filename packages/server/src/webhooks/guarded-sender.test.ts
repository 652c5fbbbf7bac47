import { expect, onTestFinished, test, vi } from 'vitest'
import { aReceiver, aSender, BODY, failed, HEADERS } from '../testing/receivers.ts'
import { guardedSender } from './guarded-sender.ts'

test('a message goes out as it was signed, and the answer comes back', async () => {
  const got: unknown[] = []
  const url = await aReceiver(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    got.push({ method: request.method, path: request.url, headers: request.headers, body })
    response.writeHead(202, { 'retry-after': '120' }).end('ta')
  })
  const { send } = aSender()
  expect(await send(url)).toEqual({
    kind: 'answered',
    status: 202,
    reply: 'ta',
    retryAfter: '120',
    durationMs: expect.any(Number),
  })
  expect(got).toEqual([
    {
      method: 'POST',
      path: '/hooks?of=bank',
      headers: {
        ...HEADERS,
        host: new URL(url).host,
        connection: 'keep-alive',
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(BODY)),
        'user-agent': expect.stringMatching(/^Wekeza-Webhooks\/\d+\.\d+\.\d+$/),
      },
      body: Buffer.from(BODY),
    },
  ])
})

test.each([200, 204, 400, 410, 429, 500, 503])('an answer %i is an answer', async (status) => {
  const url = await aReceiver((_, response) => response.writeHead(status).end())
  const answer = { kind: 'answered', status, reply: '', retryAfter: null }
  expect(await aSender().send(url)).toMatchObject(answer)
})

test('messages to one receiver share their connections', async () => {
  const ports = new Set<unknown>()
  const url = await aReceiver(({ socket }, response) => {
    ports.add(socket.remotePort)
    response.end()
  })
  const { send } = aSender()
  for (let count = 0; count < 10; count += 1) await send(url)
  expect(ports.size).toBeLessThanOrEqual(2)
})

test('no more than sixteen connections are open to one receiver', async () => {
  let [open, most] = [0, 0]
  const url = await aReceiver((_, response) => {
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      response.end()
    }, 10)
  })
  const { send } = aSender({ timeoutMs: 5_000 })
  await Promise.all(Array.from({ length: 40 }, () => send(url)))
  expect(most).toBe(16)
})

test('a redirect is an answer, and nobody goes where it leads', async () => {
  const asked: unknown[] = []
  const inner = await aReceiver((request, response) => {
    asked.push(request.url)
    response.end('secret')
  })
  for (const location of ['http://169.254.169.254/latest/meta-data/', inner]) {
    const url = await aReceiver((_, response) => response.writeHead(302, { location }).end())
    expect(await aSender().send(url)).toMatchObject({ kind: 'answered', status: 302, reply: '' })
  }
  expect(asked).toEqual([])
})

test('a reply may have 64 kB, and not one byte more', async () => {
  const { send } = aSender({ timeoutMs: 5_000 })
  const answering = (text: string) =>
    aReceiver((_, response) => {
      response.flushHeaders()
      response.end(text)
    })
  const whole = await send(await answering('x'.repeat(65_536)))
  expect(whole).toMatchObject({ kind: 'answered', reply: 'x'.repeat(65_536) })
  expect(await send(await answering('x'.repeat(65_537)))).toEqual(failed('reply_too_large'))
})

test('a reply that is announced as too large is not waited for', async () => {
  const url = await aReceiver((_, response) => {
    response.writeHead(200, { 'content-length': '65537' }).flushHeaders()
  })
  expect(await aSender({ timeoutMs: 5_000 }).send(url)).toEqual(failed('reply_too_large'))
})

test('bytes that are no text become marks, and so does NUL', async () => {
  const url = await aReceiver((_, response) => response.end(Buffer.from([0x61, 0xff, 0, 0x62])))
  expect(await aSender().send(url)).toMatchObject({ reply: 'a\ufffd\ufffdb' })
})

test('a receiver has fifteen seconds, unless the sender is told otherwise', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const sender = guardedSender({ loopback: true, resolve: () => new Promise(() => {}) })
  const url = 'http://shop.localhost:3000/hooks'
  const ended = vi.fn()
  const sending = sender.send({ url, headers: HEADERS, body: BODY, testBank: true }).then(ended)
  await vi.advanceTimersByTimeAsync(14_999)
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await sending
  expect(ended).toHaveBeenCalledWith(failed('timed_out', /within 15 seconds\./))
})

test('what is still being sent ends when the sender is closed', async () => {
  const url = await aReceiver(() => {})
  const sender = guardedSender({ loopback: true, resolve: async () => ['127.0.0.1'] })
  const sending = sender.send({ url, headers: HEADERS, body: BODY, testBank: true })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await sender.close()
  expect(await sending).toEqual(failed('connection_failed', 'The bank was stopped'))
})
