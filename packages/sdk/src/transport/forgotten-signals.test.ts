import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { Wekeza } from '../index.ts'
import { failureOf } from '../testing/failure-of.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
const TIMEOUT_MS = 400

/** Takes every call and answers none of them. */
async function openSilentServer() {
  let left = () => {}
  const isLeft = new Promise<void>((resolve) => {
    left = resolve
  })
  const server = createServer((request) => request.socket.once('close', left)).listen(0)
  onTestFinished(() => void server.close().closeAllConnections())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}`, isLeft }
}

// See nodejs/node#55428: the connection would stay for minutes.
test('a call by a fetch of one’s own lets go of its connection when its time is over, whatever was collected', async () => {
  const { baseUrl, isLeft } = await openSilentServer()
  const settings = { baseUrl, timeoutMs: TIMEOUT_MS, maxRetries: 0 }
  const wekeza = new Wekeza({ ...settings, fetch: (request) => fetch(request) })
  const failing = failureOf(wekeza.billing.plans())
  const collecting = setInterval(collectGarbage, TIMEOUT_MS / 10)
  onTestFinished(() => clearInterval(collecting))
  expect((await failing).name).toBe('TimeoutError')
  await isLeft
})
