import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { testServer } from '../testing/test-server.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { openSocket } from './testing/raw-socket.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ASK = 'GET / HTTP/1.1\r\nhost: x\r\n\r\n'

/** A server whose answers are given by the test, and a connection to it. */
async function held() {
  const begun: ServerResponse[] = []
  const server = createServer(oneAtATime((_, response) => void begun.push(response)))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const { socket, text, closed } = await openSocket(`http://127.0.0.1:${port}`)
  onTestFinished(() => {
    socket.destroy()
    server.close()
  })
  const until = async (count: number) => {
    while (begun.length < count) await pause(5)
  }
  return { begun, closed, socket, text, until }
}

test('a request is begun once the answer before it is on its way, and not before', async () => {
  const { begun, socket, until, text } = await held()
  socket.write(ASK.repeat(3))
  for (const turn of [1, 2, 3]) {
    await until(turn)
    await pause(20)
    expect(begun).toHaveLength(turn)
    begun[turn - 1]?.end(`answer ${turn}`)
  }
  while (!text().includes('answer 3')) await pause(5)
  expect(text().indexOf('answer 1')).toBeLessThan(text().indexOf('answer 2'))
})

test('whoever sent many at once is read again when all of them have their answers', async () => {
  const { begun, socket, until } = await held()
  for (const round of [1, 2]) {
    socket.write(ASK.repeat(20))
    for (let turn = 1; turn <= 20; turn += 1) {
      const count = (round - 1) * 20 + turn
      await until(count)
      begun[count - 1]?.end()
    }
  }
  expect(begun).toHaveLength(40)
})

test('a body behind other requests comes to its request', async () => {
  const { begun, socket, until } = await held()
  socket.write(`${ASK}POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\nbo`)
  await until(1)
  socket.write('dy')
  begun[0]?.end()
  await until(2)
  let body = ''
  for await (const chunk of begun[1]?.req ?? []) body += chunk
  expect(body).toBe('body')
})

const BYTES = 64 * 1024 * 1024

test('whoever sends request after request while one is stuck is not read on', {
  timeout: 60_000,
}, async () => {
  const { begun, socket, until } = await held()
  const asks = ASK.repeat(2_000)
  let taken = 0
  const pour = () => {
    taken += asks.length
    if (taken < BYTES) socket.write(asks, pour)
  }
  socket.write(asks, pour)
  await until(1)
  // Until no more has gone for a while: then what was taken lies in the buffers of the system.
  for (let [before, same] = [-1, 0]; same < 20; same = taken === before ? same + 1 : 0) {
    before = taken
    await pause(50)
  }
  expect(taken).toBeLessThan(BYTES / 2)
  expect(begun).toHaveLength(1)
})

test('requests that come in one piece are answered in their order, each whole', async () => {
  const { url } = await testServer()
  const { socket, closed } = await openSocket(url)
  const paths = ['/livez', '/version', '/nowhere', '/readyz']
  const heads = paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: x\r\n`)
  socket.write(`${heads.join('\r\n')}connection: close\r\n\r\n`)
  const answers = (await closed()).split(/(?=HTTP\/1\.1 )/)
  const told = ['"ok"', '"version"', 'route_not_found', '"checks"']
  expect(answers.map((answer, index) => answer.includes(told[index] ?? ''))).toEqual(
    told.map(() => true),
  )
})
