import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exampleEvent } from '@wekeza/sdk/webhooks/testing'
import { expect, onTestFinished, test } from 'vitest'
import { forward } from './forward.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => server.closeAllConnections())
  onTestFinished(() => void server.close())
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

const send = (url: URL, signal = new AbortController().signal) =>
  forward({ url, secret }, exampleEvent('payment.settled'), signal)

test('2xx is taken, and how long it took is told', async () => {
  const url = await serve((_, response) => response.writeHead(202).end('ok'))
  expect(await send(url)).toEqual({ status: 202, durationMs: expect.any(Number), why: null })
})

test('a redirect is not followed', async () => {
  let asked = 0
  const url = await serve((_, response) => {
    asked += 1
    response.writeHead(307, { location: '/elsewhere' }).end()
  })
  expect(await send(url)).toMatchObject({ status: 307, why: 'a redirect, which is not followed' })
  expect(asked).toBe(1)
})

test('a receiver that hangs up said nothing', async () => {
  const url = await serve((request) => request.socket.destroy())
  const why = `${url.host} closed the connection without an answer`
  expect(await send(url)).toMatchObject({ status: null, why })
})

test('a host that there is not is named', async () => {
  const url = new URL('http://nobody.invalid/')
  expect(await send(url)).toMatchObject({ status: null, why: 'there is no host nobody.invalid' })
})

test('of a long reply the beginning is shown', async () => {
  const url = await serve((_, response) => response.writeHead(500).end('x'.repeat(5_000)))
  expect((await send(url)).why).toHaveLength(200)
})

test('it ends when the session does', async () => {
  const url = await serve(() => {})
  const ending = new AbortController()
  setTimeout(() => ending.abort(), 20)
  expect(await send(url, ending.signal)).toMatchObject({ status: null })
})
