import { connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { testServer } from '../testing/test-server.ts'
import { besieged } from './testing/besieged.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ASK = 'GET /livez HTTP/1.1\r\nhost: x\r\n\r\n'

interface Held {
  /** asks over it: the status, or that it was closed instead */
  ask(): Promise<string>
  end(): Promise<void>
}

/** A connection from an address of this machine. */
function connection(url: string, localAddress = '127.0.0.1'): Held {
  const { port } = new URL(url)
  const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress })
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
  })
  socket.on('error', () => {})
  onTestFinished(() => void socket.destroy())
  return {
    async ask() {
      text = ''
      socket.write(ASK)
      const answered = new Promise<void>((resolve) => socket.on('data', () => resolve()))
      await Promise.race([answered, closed])
      return /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 'closed'
    },
    async end() {
      socket.end()
      await closed
    },
  }
}

/** So many connections, each of which was answered once. */
async function answered(url: string, count: number, localAddress?: string): Promise<Held[]> {
  const all = Array.from({ length: count }, () => connection(url, localAddress))
  const asked = await Promise.all(all.map(({ ask }) => ask()))
  expect(asked).toEqual(all.map(() => '200'))
  return all
}

test('an address has so many connections and not one more; its own and all others’ are answered', async () => {
  const { url, attacked } = await besieged({}, { connections: { total: 1_000, perAddress: 4 } })
  const held = await answered(url, 4, '127.0.0.2')
  const more = await attacked(() =>
    Promise.all(Array.from({ length: 50 }, () => connection(url, '127.0.0.2').ask())),
  )
  expect(new Set(more)).toEqual(new Set(['closed']))
  expect(await Promise.all(held.map(({ ask }) => ask()))).toEqual(held.map(() => '200'))
})

test('a connection that has ended makes room for another', async () => {
  const { url } = await testServer({ connections: { total: 1_000, perAddress: 2 } })
  const [first] = await answered(url, 2)
  expect(await connection(url).ask()).toBe('closed')
  await first?.end()
  let asked = 'closed'
  while (asked === 'closed') asked = await connection(url).ask()
  expect(asked).toBe('200')
})

test('all together have so many and not one more', async () => {
  const { url } = await testServer({ connections: { total: 3, perAddress: 1_000 } })
  const held = await answered(url, 3)
  expect(await connection(url, '127.0.0.2').ask()).toBe('closed')
  expect(await held[0]?.ask()).toBe('200')
})

test('a trusted proxy has the connections of all its callers', async () => {
  const trustedProxies = ['127.0.0.2']
  const { url } = await testServer({ trustedProxies, connections: { total: 99, perAddress: 2 } })
  await answered(url, 9, '127.0.0.2')
  await answered(url, 2)
  expect(await connection(url).ask()).toBe('closed')
})

test('an IPv4 caller on a socket of IPv6 is counted as itself', async () => {
  const { url } = await testServer({ host: '::', connections: { total: 99, perAddress: 2 } })
  await answered(url, 2, '127.0.0.2')
  expect(await connection(url, '127.0.0.2').ask()).toBe('closed')
  await answered(url, 2, '127.0.0.3')
})

test('that connections are refused is told once, however many they are', async () => {
  const { url, stop, readLog } = await testServer({ connections: { total: 99, perAddress: 1 } })
  const [held] = await answered(url, 1)
  for (let asked = 0; asked < 9; asked += 1) await connection(url).ask()
  await held?.end()
  await stop()
  const told = readLog()
    .split('\n')
    .filter((line) => line.includes('connections refused'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('"by":"address"')
})
