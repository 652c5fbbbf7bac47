import type { RequestLine } from '@wekeza/api'
import { expect, onTestFinished, test } from 'vitest'
import { createMetrics, type Readings } from './create-metrics.ts'
import { serveMetrics } from './serve-metrics.ts'

const LINE: RequestLine = {
  requestId: 'req_1',
  operationId: 'listAccounts',
  method: 'GET',
  route: '/v1/accounts',
  status: 200,
  code: null,
  applicationId: 'app_1',
  durationMs: 30,
}

const metrics = (
  backlog: Readings['backlog'] = async () => ({ eventsWaiting: 3, deliveriesDue: 4 }),
  losses = { calls: 0, requests: 0, spans: 0 },
) =>
  createMetrics({
    backlog,
    lostCalls: () => losses.calls,
    droppedRequests: () => losses.requests,
    droppedSpans: () => losses.spans,
  })

const linesOf = async (of: ReturnType<typeof metrics>, name: string) =>
  (await of.render()).split('\n').filter((line) => line.startsWith(name))

test('requests are counted by operation and status, refusals by their code', async () => {
  const counted = metrics()
  counted.request(LINE)
  counted.request(LINE)
  counted.request({ ...LINE, status: 429, code: 'rate_limited' })
  expect(await linesOf(counted, 'wekeza_requests_total')).toEqual([
    'wekeza_requests_total{operation="listAccounts",status="200"} 2',
    'wekeza_requests_total{operation="listAccounts",status="429"} 1',
  ])
  expect(await linesOf(counted, 'wekeza_refusals_total')).toEqual([
    'wekeza_refusals_total{operation="listAccounts",code="rate_limited"} 1',
  ])
})

test('how long they took is in seconds', async () => {
  const counted = metrics()
  counted.request(LINE)
  const lines = await linesOf(counted, 'wekeza_request_duration_seconds')
  expect(lines).toContain(
    'wekeza_request_duration_seconds_bucket{le="0.025",operation="listAccounts"} 0',
  )
  expect(lines).toContain(
    'wekeza_request_duration_seconds_bucket{le="0.05",operation="listAccounts"} 1',
  )
  expect(lines).toContain('wekeza_request_duration_seconds_sum{operation="listAccounts"} 0.03')
})

test('however many applications call, and whatever paths they try, there are no more series', async () => {
  const counted = metrics()
  const seriesAfter = async (count: number) => {
    for (let number = 0; number < count; number += 1) {
      const applicationId = `app_${number}`
      counted.request({ ...LINE, applicationId, requestId: `req_${number}` })
      counted.request({ ...LINE, operationId: null, route: null, status: 404, code: 'not_found' })
    }
    return (await linesOf(counted, 'wekeza_')).length
  }
  const few = await seriesAfter(1)
  expect(await seriesAfter(10_000)).toBe(few)
})

test('what waits is asked at each reading', async () => {
  let eventsWaiting = 1
  const counted = metrics(async () => ({ eventsWaiting, deliveriesDue: 7 }))
  expect(await linesOf(counted, 'wekeza_events_waiting')).toEqual(['wekeza_events_waiting 1'])
  expect(await linesOf(metrics(), 'wekeza_deliveries_due')).toEqual(['wekeza_deliveries_due 4'])
  eventsWaiting = 9
  expect(await linesOf(counted, 'wekeza_events_waiting')).toEqual(['wekeza_events_waiting 9'])
  expect(await linesOf(counted, 'wekeza_deliveries_due')).toEqual(['wekeza_deliveries_due 7'])
})

test('a database that does not answer takes nothing else from the reading', async () => {
  const counted = metrics(() => Promise.reject(new Error('away')))
  counted.request(LINE)
  expect(await linesOf(counted, 'wekeza_requests_total')).toHaveLength(1)
  expect(await linesOf(counted, 'wekeza_events_waiting')).toEqual(['wekeza_events_waiting Nan'])
})

test('what was lost is told as often as it is asked, and counted once', async () => {
  const losses = { calls: 2, requests: 5, spans: 0 }
  const counted = metrics(undefined, losses)
  await counted.render()
  losses.calls = 7
  expect(await linesOf(counted, 'wekeza_usage_lost_calls_total')).toEqual([
    'wekeza_usage_lost_calls_total 7',
  ])
  expect(await linesOf(counted, 'wekeza_requests_dropped_total')).toEqual([
    'wekeza_requests_dropped_total 5',
  ])
  losses.spans = 4
  expect(await linesOf(counted, 'wekeza_spans_dropped_total')).toEqual([
    'wekeza_spans_dropped_total 4',
  ])
})

async function served() {
  const counted = metrics()
  const server = await serveMetrics({ host: '127.0.0.1', port: 0 }, counted)
  onTestFinished(() => server.stop())
  return server
}

test('they are served as text on a port of their own, and nothing else is', async () => {
  const { url } = await served()
  const answer = await fetch(url)
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  expect(await answer.text()).toContain('# TYPE wekeza_requests_total counter')
  expect((await fetch(url.replace('/metrics', '/'))).status).toBe(404)
  const posted = await fetch(url, { method: 'POST' })
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET'])
})

test('a port that is taken is told with what to do', async () => {
  const { url } = await served()
  const port = Number(new URL(url).port)
  await expect(serveMetrics({ host: '127.0.0.1', port }, metrics())).rejects.toThrow(
    'WEKEZA_METRICS_PORT',
  )
})
