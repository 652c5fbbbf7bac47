import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

/** What arrives at a socket until it is closed. */
function received(url: string, path: string, token: string): Promise<string> {
  const { port, hostname } = new URL(url)
  const lines = [`GET ${path} HTTP/1.1`, `host: ${hostname}`, `authorization: Bearer ${token}`]
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${lines.join('\r\n')}\r\n\r\n`),
    )
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}

async function playing(rule: object) {
  const server = await testServer()
  const token = await applicationToken(server)
  await call(server, token, 'POST /v1/sandbox/faults', rule)
  return { server, token, receive: () => received(server.localUrl, '/v1/consents', token) }
}

test('a dropped reply closes the connection without a byte, and nothing is logged as a fault', async () => {
  const { server, receive } = await playing({
    operation: 'listConsents',
    reply: 'dropped',
    times: 1,
  })
  expect(await receive()).toBe('')
  await server.stop()
  expect(server.readLog()).not.toContain('"level":"error"')
})

test('a reply that is cut promises its whole length, and gives half', async () => {
  const { receive } = await playing({ operation: 'listConsents', reply: 'cut', times: 1 })
  const [head = '', body = ''] = (await receive()).split('\r\n\r\n')
  const promised = Number(/content-length: (\d+)/i.exec(head)?.[1])
  expect(head).toMatch(/^HTTP\/1\.1 200 /)
  expect([body.length, promised > 1]).toEqual([Math.floor(promised / 2), true])
})

test('the connection after a broken reply is served as any other', async () => {
  const { server, token, receive } = await playing({
    operation: 'listConsents',
    reply: 'dropped',
    times: 1,
  })
  await receive()
  expect((await call(server, token, 'GET /v1/consents')).status).toBe(200)
})

test('a rule is still there after a restart', async () => {
  const { server } = await playing({ operation: 'listConsents', status: 503 })
  await server.stop()
  const again = await testServer({ dataDir: server.config.dataDir })
  const token = await applicationToken(again)
  expect((await call(again, token, 'GET /v1/consents')).body.code).toBe('simulated_fault')
})
