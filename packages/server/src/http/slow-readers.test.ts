import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { operations } from '@wekeza/contract'
import { expect, onTestFinished, test, vi } from 'vitest'
import { cutSlowReaders } from './cut-slow-readers.ts'
import { besieged } from './testing/besieged.ts'
import { openSocket } from './testing/raw-socket.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const WITHIN_MS = 1_000
/** More than the buffers of the system hold of one connection. */
const UNREAD = Buffer.alloc(16 * 1024 * 1024)

/** Our end of a connection, and the end of somebody who reads when they like. */
async function connected() {
  const server = createServer()
  const made = once(server, 'connection')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { socket: reader } = await openSocket(`http://127.0.0.1:${port}`)
  reader.pause()
  const [socket] = (await made) as [Socket]
  socket.on('error', () => {})
  onTestFinished(() => {
    socket.destroy()
    reader.destroy()
    server.close()
  })
  return { socket, reader }
}

/** What waits for them now is taken, to the last byte. */
async function takeAll({ socket, reader }: Awaited<ReturnType<typeof connected>>) {
  reader.resume()
  await vi.waitFor(() => expect(socket.writableLength).toBe(0), 10_000)
  reader.pause()
}

test('who leaves an answer unread is cut off when the time is over, and not before', async () => {
  const readers = cutSlowReaders(WITHIN_MS)
  const { socket } = await connected()
  readers.watch(socket)
  socket.write(UNREAD)
  readers.look(5_000)
  readers.look(5_999)
  expect(socket.destroyed).toBe(false)
  readers.look(6_000)
  expect(socket.destroyed).toBe(true)
})

test('who takes what waited has as much time for what waits then', async () => {
  const readers = cutSlowReaders(WITHIN_MS)
  const pair = await connected()
  const { socket } = pair
  readers.watch(socket)
  socket.write(UNREAD)
  readers.look(5_000)
  await takeAll(pair)
  socket.write(UNREAD)
  readers.look(6_000)
  readers.look(6_999)
  expect(socket.destroyed).toBe(false)
  readers.look(7_000)
  expect(socket.destroyed).toBe(true)
})

test('who has nothing to read is left alone', async () => {
  const readers = cutSlowReaders(WITHIN_MS)
  const { socket } = await connected()
  readers.watch(socket)
  for (const nowMs of [0, 5_000, 50_000]) readers.look(nowMs)
  expect(socket.destroyed).toBe(false)
})

test('when more waits than there is room for, who has waited longest goes, and no other', async () => {
  const readers = cutSlowReaders(WITHIN_MS, UNREAD.length + 1)
  const [first, second] = [await connected(), await connected()]
  for (const [index, { socket }] of [first, second].entries()) {
    readers.watch(socket)
    socket.write(UNREAD)
    readers.look(index)
  }
  expect([first.socket.destroyed, second.socket.destroyed]).toEqual([true, false])
})

test('who has taken what waited goes for nobody else’s', async () => {
  const readers = cutSlowReaders(WITHIN_MS, UNREAD.length)
  const quick = await connected()
  readers.watch(quick.socket)
  quick.socket.write(UNREAD)
  readers.look(0)
  await takeAll(quick)
  const slow = [await connected(), await connected()]
  for (const { socket } of slow) {
    readers.watch(socket)
    socket.write(UNREAD)
  }
  readers.look(1)
  expect(quick.socket.destroyed).toBe(false)
  expect(slow.map(({ socket }) => socket.destroyed)).toEqual([true, false])
})

/** Nothing else cuts anybody off. */
const PATIENT = { headersMs: 600_000, requestMs: 600_000 }

/**
 * Writes empty lines now and then, which mean nothing (RFC 9112, section 2.2): whoever does not read hears of the end of
 * a connection by writing only.
 */
async function closedWhileUnread({ socket, closed }: Awaited<ReturnType<typeof openSocket>>) {
  const drip = setInterval(() => socket.write('\r\n'), 50)
  await closed()
  clearInterval(drip)
}

test('who asks for much and reads nothing is cut off, and has only what they could read made', {
  timeout: 60_000,
}, async () => {
  const { url, attacked, stop, readLog } = await besieged({ ...PATIENT, answerMs: 500 })
  const { path } = operations.getContract
  const asked = 400
  const greedy = await openSocket(url)
  greedy.socket.pause()
  greedy.socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`.repeat(asked))
  await attacked(() => closedWhileUnread(greedy))
  await stop()
  const made = readLog()
    .split('\n')
    .filter((line) => line.includes('"operation":"getContract"'))
  expect(made.length).toBeGreaterThan(0)
  expect(made.length).toBeLessThan(asked / 2)
})
