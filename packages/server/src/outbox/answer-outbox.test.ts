import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Mail } from '@wekeza/platform'
import { expect, onTestFinished, test } from 'vitest'
import { answerOutbox } from './answer-outbox.ts'

const MAIL: Mail = {
  id: 'mail_1',
  to: 'ann@example.com',
  subject: 'Confirm your address',
  text: 'Jambo Ann,\nhttps://bank.example/#token',
  createdAtMs: Date.parse('2026-11-23T09:00:00Z'),
}

async function open(kept: () => Promise<Mail[]> = async () => [MAIL]) {
  const lines: unknown[] = []
  const log = { request: (line: unknown) => lines.push(line), fault: () => {} }
  const host = { log, nextRequestId: () => 'req_1', wall: { nowMs: () => 0 } }
  const outbox = { mails: { kept }, publicUrl: 'https://bank.example', host }
  const server = createServer((...both) => void answerOutbox(outbox, ...both))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = (host = `127.0.0.1:${port}`, method = 'GET') =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
      (resolve, reject) => {
        const asked = request(
          { port, path: '/outbox', method, headers: { host } },
          async (answer) =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: await text(answer),
            }),
        )
        asked.on('error', reject).end()
      },
    )
  return { ask, lines }
}

test('mails are shown, the newest first, as a page that loads and runs nothing', async () => {
  const { ask, lines } = await open()
  const { status, headers, body } = await ask()
  expect(status).toBe(200)
  expect(body).toContain('Confirm your address')
  expect(body).toContain('To ann@example.com')
  expect(body).toContain('https://bank.example/#token')
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(headers['cache-control']).toBe('no-store')
  expect(body).not.toMatch(/<script|javascript:|\son\w+=|src=/)
  expect(JSON.stringify(lines)).not.toMatch(/ann|token/)
})

test('what somebody chose as a name is text on the page, and nothing else', async () => {
  const attack = '<script>alert(1)</script><img src=x onerror="alert(1)">&amp;'
  const { ask } = await open(async () => [{ ...MAIL, subject: attack, text: attack, to: attack }])
  const { body } = await ask()
  expect(body).not.toMatch(/<script|<img/)
  expect(body.match(/&lt;script&gt;/g)).toHaveLength(3)
})

test('without mails it says how there will be one', async () => {
  const { ask } = await open(async () => [])
  expect((await ask()).body).toContain('There is no mail yet')
})

test.each(['localhost:8080', '127.0.0.1', '[::1]:8080', '192.168.1.7:8080', 'bank.example'])(
  'it answers to %s',
  async (host) => {
    const { ask } = await open()
    expect((await ask(host)).status).toBe(200)
  },
)

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '1.evil.example'])(
  'a name that others let lead here reads nothing: %j',
  async (host) => {
    const { ask } = await open()
    const { status, body } = await ask(host)
    expect(status).toBe(404)
    expect(body).not.toContain('ann@example.com')
  },
)

test('it is read, and nothing is sent to it', async () => {
  const { ask } = await open()
  expect((await ask(undefined, 'POST')).status).toBe(405)
})

test('a database that is away is no page', async () => {
  const { ask } = await open(async () => Promise.reject(new Error('gone')))
  const { status, body } = await ask()
  expect(status).toBe(500)
  expect(body).not.toContain('gone')
})
