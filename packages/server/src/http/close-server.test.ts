import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { closeServer, watchSilent } from './close-server.ts'

const DRAIN_MS = 5_000

async function listening(answer: Parameters<typeof createServer>[1]) {
  const server = createServer(answer)
  watchSilent(server, 'connection')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, port }
}

test('a connection over which nothing was asked is not waited for', async () => {
  const { server, port } = await listening((_, response) => response.end())
  const socket = connect(port, '127.0.0.1')
  const ended = new Promise((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => server.once('connection', resolve))
  const startedMs = performance.now()
  expect(await closeServer(server, DRAIN_MS)).toBe(true)
  expect(performance.now() - startedMs).toBeLessThan(DRAIN_MS / 2)
  await ended
})

test('a request that is underway is answered to its end', async () => {
  const { server, port } = await listening((_, response) => {
    setTimeout(() => response.end('whole'), 100)
  })
  const asked = fetch(`http://127.0.0.1:${port}/`)
  await new Promise((resolve) => server.once('request', resolve))
  expect(await closeServer(server, DRAIN_MS)).toBe(true)
  expect(await (await asked).text()).toBe('whole')
})
