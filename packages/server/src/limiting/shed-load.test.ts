import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { operations } from '@wekeza/contract'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openSocket } from '../http/testing/raw-socket.ts'
import { shedLoad } from './shed-load.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** A guarded server whose answers wait until they are let go, and that is as late as a test has it. */
async function waiting(requests: number) {
  const told: string[] = []
  const held: ServerResponse[] = []
  const lag = { ms: 0 }
  const shedder = shedLoad({
    overload: { lagMs: 100, requests },
    lag,
    log: { note: (happening) => void told.push(happening) },
    nextRequestId: () => 'req_1',
  })
  const listener: RequestListener = ({ url }, response) => {
    if (url === '/livez') response.end()
    else held.push(response)
  }
  const server = createServer(shedder.guard(listener))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  /** Sends one that waits; the end of the test may cut it off. */
  const hold = () => fetch(url).catch(() => undefined)
  const letGo = () => {
    for (const response of held.splice(0)) response.end()
  }
  return { url, hold, held, lag, letGo, shedder, told }
}

test('past so many requests underway, another is refused at once, and told when to come back', async () => {
  const { url, hold, shedder } = await waiting(2)
  void hold()
  void hold()
  while (shedder.read().underway < 2) await pause(5)
  const answer = await fetch(url)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await answer.json()).toMatchObject({ code: 'service_unavailable', request_id: 'req_1' })
  expect(shedder.read()).toMatchObject({ underway: 2, refused: { requests: 1, lag: 0 } })
})

test('whether the process lives is answered all the same', async () => {
  const { url, hold, shedder } = await waiting(1)
  void hold()
  while (shedder.read().underway < 1) await pause(5)
  expect((await fetch(`${url}/livez`)).status).toBe(200)
})

test('requests are taken again once others have ended, and each change is told once', async () => {
  const { url, hold, letGo, shedder, told } = await waiting(1)
  const first = hold()
  while (shedder.read().underway < 1) await pause(5)
  for (let asked = 0; asked < 5; asked += 1) expect((await fetch(url)).status).toBe(503)
  letGo()
  await (await first)?.text()
  while (shedder.read().underway > 0) await pause(5)
  const second = hold()
  while (shedder.read().underway < 1) await pause(5)
  letGo()
  expect((await second)?.status).toBe(200)
  expect(told).toEqual(['overloaded', 'takes requests again'])
})

test('who hangs up is not counted any more', async () => {
  const { url, shedder } = await waiting(1)
  const away = new AbortController()
  const asked = fetch(url, { signal: away.signal }).catch(() => undefined)
  while (shedder.read().underway < 1) await pause(5)
  away.abort()
  await asked
  while (shedder.read().underway > 0) await pause(5)
  expect(shedder.read().underway).toBe(0)
})

test('event streams are not counted', async () => {
  const { url, hold, held, shedder } = await waiting(1)
  const [stream = ''] = Object.values(operations).flatMap(({ streams, path }) =>
    streams ? [path] : [],
  )
  expect(stream).not.toBe('')
  const listening = fetch(`${url}${stream}?types=payment.settled`).catch(() => undefined)
  while (held.length < 1) await pause(5)
  expect(shedder.read().underway).toBe(0)
  void hold()
  while (held.length < 2) await pause(5)
  expect(shedder.read()).toMatchObject({ underway: 1, refused: { requests: 0 } })
  void listening
})

test('who comes while the process is late is refused, until it is in time again', async () => {
  const { url, hold, letGo, lag, shedder, told } = await waiting(9)
  lag.ms = 100
  const first = hold()
  while (shedder.read().underway < 1) await pause(5)
  lag.ms = 101
  const answer = await fetch(url)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  expect((await fetch(`${url}/livez`)).status).toBe(200)
  letGo()
  expect((await first)?.status).toBe(200)
  lag.ms = 99
  const second = hold()
  while (shedder.read().underway < 1) await pause(5)
  letGo()
  expect((await second)?.status).toBe(200)
  expect(shedder.read().refused).toEqual({ lag: 1, requests: 0 })
  expect(told).toEqual(['overloaded', 'takes requests again'])
})

test('who reads an answer slowly takes nobody’s place', async () => {
  const { url, held, shedder } = await waiting(1)
  const { socket } = await openSocket(url)
  onTestFinished(() => void socket.destroy())
  socket.pause()
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  while (held.length < 1) await pause(5)
  const [response] = held
  response?.end(Buffer.alloc(16 * 1024 * 1024))
  expect([response?.writableFinished, shedder.read().underway]).toEqual([false, 0])
})

test('a body that is refused is not read', async () => {
  const { url, hold, shedder } = await waiting(1)
  void hold()
  while (shedder.read().underway < 1) await pause(5)
  const answer = await fetch(url, { method: 'POST', body: 'x'.repeat(50_000) })
  expect([answer.status, answer.headers.get('connection')]).toEqual([503, 'close'])
})

test('who sends a body slowly takes nobody’s place, until all of it is there', async () => {
  const { url, hold, held, shedder } = await waiting(1)
  const { socket } = await openSocket(url)
  onTestFinished(() => void socket.destroy())
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\na')
  while (held.length < 1) await pause(5)
  expect(shedder.read().underway).toBe(0)
  void hold()
  while (held.length < 2) await pause(5)
  expect(shedder.read()).toMatchObject({ underway: 1, refused: { requests: 0 } })
  held[0]?.req.resume()
  socket.write('b')
  while (shedder.read().underway < 2) await pause(5)
})

test('a body that goes on coming after its answer is not counted', async () => {
  const { url, held, shedder } = await waiting(1)
  const { socket } = await openSocket(url)
  onTestFinished(() => void socket.destroy())
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\na')
  while (held.length < 1) await pause(5)
  const [response] = held
  const closed = new Promise((resolve) => response?.once('close', resolve))
  response?.end()
  await closed
  const ended = new Promise((resolve) => response?.req.once('end', resolve))
  response?.req.resume()
  socket.write('b')
  await ended
  expect(shedder.read().underway).toBe(0)
})
