import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { resolveByDns } from './resolve-by-dns.ts'
import { whyNotSent } from './why-not-sent.ts'

const [A, AAAA] = [1, 28]
const [QUESTION, NAME_ERROR] = [0, 3]

/** A name server that knows these addresses of any host, in bytes; none at all: there is no such host. */
async function aNameServer(known: Record<number, readonly number[]>) {
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    // RFC 1035, section 4.1: twelve bytes of header, and the question, which ends with its type and class.
    const end = query.indexOf(0, 12)
    const type = query.readUInt16BE(end + 1)
    asked.push(type === A ? 'A' : 'AAAA')
    const bytes = known[type]
    const isKnown = Object.keys(known).length > 0
    const header = Buffer.from(query.subarray(0, 12))
    header.writeUInt16BE(0x8180 | (isKnown ? QUESTION : NAME_ERROR), 2)
    header.fill(0, 6, 12)
    header.writeUInt16BE(bytes ? 1 : 0, 6)
    const record = bytes ? [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, bytes.length, ...bytes] : []
    const question = query.subarray(12, end + 5)
    socket.send(Buffer.concat([header, question, Buffer.from(record)]), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  onTestFinished(() => void socket.close())
  return { asked, resolve: resolveByDns([`127.0.0.1:${socket.address().port}`]) }
}

const FOUR = [1, 1, 1, 1]
const SIX = [0x26, 6, 0x47, 0, ...Array(11).fill(0), 1]

test('all addresses of a host are asked for, of both versions', async () => {
  const { resolve, asked } = await aNameServer({ [A]: FOUR, [AAAA]: SIX })
  expect(await resolve('shop.example')).toEqual(['1.1.1.1', '2606:4700::1'])
  expect(asked.toSorted()).toEqual(['A', 'AAAA'])
})

test('a host of one version has the addresses of that', async () => {
  const [four, six] = [await aNameServer({ [A]: FOUR }), await aNameServer({ [AAAA]: SIX })]
  expect(await four.resolve('shop.example')).toEqual(['1.1.1.1'])
  expect(await six.resolve('shop.example')).toEqual(['2606:4700::1'])
})

test('a host that there is not is a failure whose words name its code', async () => {
  const { resolve } = await aNameServer({})
  const fault = await resolve('shop.example').catch((cause: unknown) => cause)
  expect(whyNotSent(fault, 15_000)).toEqual({
    reason: 'connection_failed',
    detail: 'The host has no address (ENOTFOUND). Check its name and its DNS records.',
  })
})

test('localhost is this machine, and nobody is asked for it', async () => {
  const { resolve, asked } = await aNameServer({ [A]: FOUR })
  for (const host of ['localhost', 'shop.localhost'])
    expect(await resolve(host)).toEqual(['127.0.0.1', '::1'])
  expect(asked).toEqual([])
})

test('many who ask for a host at once ask once, and who comes later asks anew', async () => {
  const { resolve, asked } = await aNameServer({ [A]: FOUR, [AAAA]: SIX })
  await Promise.all(Array.from({ length: 10 }, () => resolve('shop.example')))
  expect(asked).toHaveLength(2)
  await resolve('shop.example')
  expect(asked).toHaveLength(4)
})
