import { type Deprecation, operations } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { jsonAnswer } from './answer.ts'
import { newCall } from './call.ts'
import { problem } from './problems/problem.ts'
import { render } from './render.ts'

/** How an operation answers that is on its way out; the contract has none today. */
function answering(deprecation: Deprecation | undefined, refused = false) {
  const operation = { ...operations.getLiveness, ...(deprecation && { deprecation }) }
  const request = new Request('http://bank.test/livez')
  const call = newCall({ request, operation, params: {}, connection: {}, startedAtMs: 0 })
  call.answer = refused ? problem(call, 'rate_limited') : jsonAnswer(200, '{}')
  return render(call).headers
}

const OLD = { atMs: Date.parse('2026-01-15T00:00:00Z'), link: 'https://bank.test/docs/payments-2' }
const ENDING = { ...OLD, sunsetAtMs: Date.parse('2026-11-30T23:59:59Z') }

test('who calls what is on its way out is told since when, until when, and what comes instead', () => {
  const headers = answering(ENDING)
  expect(headers.get('deprecation')).toBe('@1768435200')
  expect(headers.get('sunset')).toBe('Mon, 30 Nov 2026 23:59:59 GMT')
  expect(headers.get('link')).toBe(
    '<https://bank.test/docs/payments-2>; rel="deprecation"; type="text/html"',
  )
})

test('who is refused is told as well', () => {
  expect(answering(ENDING, true).get('deprecation')).toBe('@1768435200')
})

test('nothing is said of an end that is not settled', () => {
  expect(answering(OLD).get('sunset')).toBeNull()
  expect(answering(OLD).get('deprecation')).not.toBeNull()
})

test('of all other operations nothing is said', () => {
  const headers = answering(undefined)
  expect(['deprecation', 'sunset', 'link'].map((name) => headers.get(name))).toEqual([
    null,
    null,
    null,
  ])
})
