import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { expect, test } from 'vitest'
import {
  aReceiver,
  aSender,
  aSocket,
  failed,
  HOST,
  inTime,
  TIMEOUT_MS,
} from '../testing/receivers.ts'

test('a receiver that says nothing is given up in time', async () => {
  const url = await aReceiver(() => {})
  const result = await aSender().send(url)
  expect(result).toEqual(failed('timed_out', /within 0.4 seconds\. Answer at once/))
  expect(inTime(result)).toBe(true)
})

test('a receiver that takes the message and then is silent has timed out too', async () => {
  let taken = 0
  const url = await aReceiver((request) => request.resume().on('end', () => (taken += 1)))
  expect(await aSender().send(url)).toEqual(failed('timed_out'))
  expect(taken).toBe(1)
})

test('a receiver that does not even take the connection is given up in time', async () => {
  const { send } = aSender({ resolve: () => new Promise(() => {}) })
  const result = await send('http://localhost:3000')
  expect(result).toEqual(failed('timed_out'))
  expect(inTime(result)).toBe(true)
})

test.each([
  ['headers', 'HTTP/1.1 200 OK\r\n', 'x-slow: 1\r\n'],
  ['a body', 'HTTP/1.1 200 OK\r\ncontent-length: 4000\r\n\r\n', 'slow'],
  ['interim answers', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
])('%s dropping in bit by bit: the receiver is given up in time', async (_, first, more) => {
  const closed: Socket[] = []
  let begun: Socket | undefined
  const url = await aSocket((socket) => {
    begun ??= socket
    socket.write(first)
    const timer = setInterval(() => socket.write(more), 20)
    socket.on('close', () => {
      clearInterval(timer)
      closed.push(socket)
    })
  })
  const result = await aSender().send(url)
  expect(result).toEqual(failed('timed_out'))
  expect(inTime(result)).toBe(true)
  await expect.poll(() => closed).toContain(begun)
})

test('a body without end is cut off, and its connection closed', async () => {
  let closed = 0
  const url = await aReceiver((_, response) => {
    const more = () => response.write('x'.repeat(16_384)) && setImmediate(more)
    more()
    response.on('drain', more).on('close', () => (closed += 1))
  })
  expect(await aSender({ timeoutMs: 5_000 }).send(url)).toEqual(failed('reply_too_large'))
  await expect.poll(() => closed).toBe(1)
})

test('headers without end are cut off', async () => {
  const url = await aSocket((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const more = () => socket.writable && socket.write(`x: ${'y'.repeat(9_000)}\r\n`, more)
    more()
  })
  const result = await aSender({ timeoutMs: 5_000 }).send(url)
  expect(result).toEqual(failed('connection_failed', 'UND_ERR_HEADERS_OVERFLOW'))
})

test('a reset before the message was taken is a failure of the connection', async () => {
  const url = await aSocket((socket) => socket.resetAndDestroy())
  const result = await aSender().send(url)
  expect(result).toEqual(failed('connection_failed', /^The connection failed \(\w+\)\. Check/))
})

test('a reset after the message was taken is one too, and the message is not repeated', async () => {
  let taken = 0
  const url = await aSocket((socket) => {
    socket.once('data', () => {
      taken += 1
      socket.resetAndDestroy()
    })
  })
  expect(await aSender().send(url)).toEqual(failed('connection_failed'))
  expect(taken).toBe(1)
})

test('an answer that is cut in the middle is a failure of the connection', async () => {
  const url = await aSocket((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\ncut'))
  })
  expect(await aSender().send(url)).toEqual(failed('connection_failed'))
})

test('an answer that is not HTTP is a failure of the connection', async () => {
  const url = await aSocket((socket) => socket.end('+OK ready\r\n'))
  expect(await aSender().send(url)).toEqual(failed('connection_failed'))
})

test('a message waits for a connection no longer than for an answer, and is not sent afterwards', async () => {
  const taken: unknown[] = []
  const url = await aReceiver((request, response) => {
    taken.push(request.url)
    setTimeout(() => response.end(), 3 * TIMEOUT_MS)
  })
  // Those that come first find their host last: their time is over before a connection is free again.
  let asked = 0
  const resolve = async () => {
    asked += 1
    if (asked <= 4) await new Promise((resolve) => setTimeout(resolve, 50))
    return ['127.0.0.1']
  }
  const { send } = aSender({ resolve })
  const first = Array.from({ length: 4 }, () => send(url))
  await new Promise((resolve) => setTimeout(resolve, 20))
  const others = Array.from({ length: 16 }, () => send(url))
  const results = await Promise.all([...first, ...others])
  expect(results).toEqual(results.map(() => failed('timed_out')))
  await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS))
  expect(taken).toHaveLength(16)
})

test('nobody listening is a failure of the connection, and no address is told', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  const result = await aSender().send(`http://${HOST}:${port}`)
  expect(result).toEqual(failed('connection_failed', /^[^\d]*$/))
})
