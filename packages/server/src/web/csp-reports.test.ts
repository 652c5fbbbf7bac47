import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { cspReports } from './csp-reports.ts'

async function open() {
  let nowMs = 1_000_000
  const told: unknown[] = []
  const log = { note: (...note: unknown[]) => told.push(note) }
  const reports = cspReports({ log, wall: { nowMs: () => nowMs } })
  const server = createServer((...both) => void reports.answer(...both))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/csp-reports`
  const send = async (body: unknown) =>
    (
      await fetch(url, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    ).status
  return { url, told, send, pass: (byMs: number) => (nowMs += byMs) }
}

const report = (more: object = {}) => ({
  'csp-report': {
    'document-uri': 'https://bank.example/my/consents/csn_wanjiru?name=wanjiru',
    'effective-directive': 'script-src-elem',
    'blocked-uri': 'https://evil.example/of/wanjiru.js?token=secret',
    'script-sample': 'wanjiru',
    ...more,
  },
})

test('a report is written down by what was tried and where, and nothing of it is somebody’s', async () => {
  const { send, told } = await open()
  expect(await send(report())).toBe(204)
  const line = { directive: 'script-src-elem', blocked: 'https://evil.example', page: '/my/*' }
  expect(told).toEqual([['csp report', line]])
})

test('reports that come as a list are read too', async () => {
  const { send, told } = await open()
  const body = { effectiveDirective: 'style-src', blockedURL: 'inline', documentURL: 'https://x/' }
  await send([{ type: 'csp-violation', body }, { type: 'other' }])
  expect(told).toEqual([['csp report', { directive: 'style-src', blocked: 'inline', page: '/' }]])
})

test.each([
  'no JSON',
  '',
  '[]',
  'null',
  '{"csp-report":7}',
  report({ 'effective-directive': 'x\ninjected: line' }),
  report({ 'effective-directive': 'a'.repeat(500) }),
])('%j is taken, and nothing of it is written down', async (body) => {
  const { send, told } = await open()
  expect(await send(body)).toBe(204)
  expect(told).toEqual([])
})

test('a body that is too large is refused', async () => {
  const { send, told } = await open()
  expect(await send('x'.repeat(20_000))).toBe(413)
  expect(told).toEqual([])
})

test('many reports fill no log: so many lines in a minute, and no more', async () => {
  const { send, told, pass } = await open()
  for (let sent = 0; sent < 10; sent += 1)
    await send(Array.from({ length: 20 }, () => ({ body: report()['csp-report'] })))
  expect(told).toHaveLength(60)
  pass(60_000)
  await send(report())
  expect(told).toHaveLength(61)
})

test('it is sent to, and never read', async () => {
  const { url } = await open()
  expect((await fetch(url)).status).toBe(405)
})
