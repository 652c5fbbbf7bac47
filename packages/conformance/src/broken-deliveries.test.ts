import type { Message } from '@wekeza/sandbox'
import { expect, test } from 'vitest'
import { runConformance } from './run/run-conformance.ts'
import { brokenSandbox } from './testing/broken-sandbox.ts'
import { brokenSender, withHeader } from './testing/broken-sender.ts'

const SIGNATURE = 'webhook-signature'

const told: readonly [string, string, RegExp, (message: Message) => Message][] = [
  ['does not sign', 'WHK-001', /the signatures/, (message) => withHeader(message, SIGNATURE)],
  [
    'signs with another secret',
    'WHK-001',
    /the signatures/,
    (message) => withHeader(message, SIGNATURE, `v1,${btoa('x'.repeat(32))}`),
  ],
  [
    'signs another text than it sends',
    'WHK-001',
    /the signatures/,
    (message) => ({ ...message, body: message.body.replace('{', '{ ') }),
  ],
  [
    'signs with one secret while two are in force',
    'WHK-005',
    /the signatures/,
    (message) =>
      withHeader(message, SIGNATURE, (message.headers[SIGNATURE] ?? '').split(' ')[0] ?? ''),
  ],
  [
    'dates messages by another clock than the wall’s',
    'WHK-001',
    /webhook-timestamp/,
    (message) => withHeader(message, 'webhook-timestamp', '1768456800'),
  ],
  [
    'names each attempt anew',
    'WHK-001',
    /webhook-id/,
    (message) => withHeader(message, 'webhook-id', 'evt_another'),
  ],
]

test.each(told)('a bank that %s fails %s', async (_, only, found, spoil) => {
  const report = await runConformance(await brokenSender(spoil), { only: [only] })
  expect(report.failed).toBe(1)
  expect(report.cases[0]?.detail).toMatch(found)
})

test('a sound sender passes where the broken ones fail', async () => {
  const only = ['WHK-001', 'WHK-005', 'WHK-009', 'EVT-004']
  const report = await runConformance(await brokenSender((message) => message), { only })
  expect(report.cases.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
})

test('a bank that follows redirects fails', async () => {
  const target = await brokenSender((message) => message, 'follow')
  const report = await runConformance(target, { only: ['WHK-009'] })
  expect(report.cases[0]?.detail).toMatch(/pending|where the redirect leads/)
})

/** Whoever asks for events is taken for whoever asked first. */
function asFirst() {
  let first: string | null = null
  return (request: Request) => {
    if (!new URL(request.url).pathname.startsWith('/v1/events')) return request
    first ??= request.headers.get('authorization')
    request.headers.set('authorization', first ?? '')
    return request
  }
}

test('a bank that lists what strangers are told fails', async () => {
  const target = await brokenSandbox(() => {}, asFirst())
  const report = await runConformance(target, { only: ['EVT-003', 'EVT-004'] })
  const failed = report.cases.filter(({ outcome }) => outcome === 'failed')
  expect(failed.map(({ id }) => id)).toEqual(['EVT-004'])
})
