import { expect, test, vi } from 'vitest'
import { ROOMS } from '../logging/rooms.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

async function linesAt(url: string, name: string): Promise<string[]> {
  const text = await (await fetch(url)).text()
  return text.split('\n').filter((line) => line.startsWith(name))
}

async function metered() {
  const server = await testServer({ metrics: { host: '127.0.0.1', port: 0 } })
  const started = await vi.waitFor(() => {
    const line = server.readLog().match(/"happening":"metrics","url":"(?<url>[^"]+)"/)
    if (!line) throw new Error('the log does not say where they are')
    return line
  })
  return { server, url: started.groups?.url ?? '' }
}

test('a server serves what it was asked, by operation, and what waits', async () => {
  const { server, url } = await metered()
  const token = await applicationToken(server)
  await call(server, token, 'GET /v1/consents')
  await call(server, 'wkz_none', 'GET /v1/consents')
  const counted = await linesAt(url, 'wekeza_requests_total{operation="listConsents"')
  expect(counted).toContain('wekeza_requests_total{operation="listConsents",status="200"} 1')
  expect(counted).toContain('wekeza_requests_total{operation="listConsents",status="401"} 1')
  expect(await linesAt(url, 'wekeza_events_waiting')).toEqual([
    expect.stringMatching(/^wekeza_events_waiting \d+$/),
  ])
  expect(await linesAt(url, 'wekeza_usage_lost_calls_total')).toEqual([
    'wekeza_usage_lost_calls_total 0',
  ])
})

test('they are not served on the port that callers reach, and end with the server', async () => {
  const { server, url } = await metered()
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
  await server.stop()
  await expect(fetch(url)).rejects.toThrow()
})

test('where no port is named, nothing is counted', async () => {
  const server = await testServer()
  await server.stop()
  expect(server.readLog()).not.toContain('"happening":"metrics"')
})

test('a room is no bank, and no address', () => {
  expect(ROOMS.filter((room) => !/^[a-z ]{2,40}$/.test(room))).toEqual([])
})
