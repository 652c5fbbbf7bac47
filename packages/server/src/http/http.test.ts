import { connect } from 'node:net'
import { errors } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { testServer } from '../testing/test-server.ts'

/** Sends text as it is, and reads until the server closes. */
function exchange(url: string, text: string): Promise<string> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

test('headers past the limit are refused with a problem, and the connection is closed', async () => {
  const { url } = await testServer()
  const answer = await exchange(
    url,
    `GET /livez HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
  )
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 431 /)
  expect(head).toContain('application/problem+json')
  expect(JSON.parse(body)).toMatchObject({ code: 'headers_too_large', status: 431 })
})

test('what is no HTTP at all is refused, and the connection is closed', async () => {
  const { url } = await testServer()
  expect(await exchange(url, 'EHLO bank.example\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
})

test('a length and chunks together are refused, so that no second request can hide in the first', async () => {
  const { url } = await testServer()
  const head =
    'POST /v1/payments HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked'
  expect(await exchange(url, `${head}\r\n\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
})

test('an address that is none is answered by a problem', async () => {
  const { url } = await testServer()
  const request = 'GET /livez HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n'
  const [head = '', body = ''] = (await exchange(url, request)).split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 404 /)
  expect(body).toContain('route_not_found')
})

test('an address that has used up its limit is refused by identity as it is by the api', async () => {
  const unitsPerMinute = { address: 2, application: 9, consent: 9 }
  const { url, readLog, stop } = await testServer({ unitsPerMinute })
  await fetch(`${url}/livez`)
  await fetch(`${url}/.well-known/openid-configuration`)
  const answer = await fetch(`${url}/.well-known/openid-configuration`)
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await answer.json()).toMatchObject({
    code: 'rate_limited',
    title: errors.rate_limited.title,
  })
  expect((await fetch(`${url}/livez`)).status).toBe(429)
  await stop()
  expect(readLog()).toContain('rate_limited')
})
