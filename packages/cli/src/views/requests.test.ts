import type { ApiRequestDetail } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { explanationCard } from './requests.ts'

const REQUEST: ApiRequestDetail = {
  ...{ id: 'req_one', at: '2026-01-15T06:00:00.000Z', application_id: 'app_soko' },
  ...{ operation: 'getConsent', method: 'GET', route: '/v1/consents/{consent_id}' },
  ...{ status: 403, code: 'scope_missing', refused_by: 'checkScope', duration_ms: 3 },
  ...{ replayed: false, retry_after_seconds: null, consent_id: null, resource_id: null },
  explanation: {
    ...{ code: 'scope_missing', title: 'A scope is missing', status: 403, retryable: false },
    ...{ cause: 'The token lacks a scope.', next: 'Ask for a token with it.' },
  },
  timeline: [],
}

/** What stands behind a label; undefined where nothing does. */
function said(request: ApiRequestDetail, label: string): string | undefined {
  const line = explanationCard(request)
    .split('\n')
    .find((one) => one.startsWith(label))
  return line?.slice(label.length).trim()
}

test('a refusal is explained: what was asked, which step refused it, what that means, what to do', () => {
  expect(said(REQUEST, 'asked')).toBe('GET /v1/consents/{consent_id} (getConsent)')
  expect(said(REQUEST, 'answered')).toBe('403 scope_missing')
  expect(said(REQUEST, 'refused by')).toBe('the check of the token’s scopes (checkScope)')
  expect(said(REQUEST, 'means')).toBe('A scope is missing. The token lacks a scope.')
  expect(said(REQUEST, 'next')).toBe('Ask for a token with it.')
  expect(said(REQUEST, 'retry')).toMatch(/^the same request fails again/)
})

test('whoever was asked to wait is told for how long', () => {
  const retryable = { ...REQUEST, retry_after_seconds: 7 }
  expect(said(retryable, 'retry')).toBe('the same request, 7 seconds after the answer')
})

test('what the contract has not is told by its method, without a path', () => {
  const unknown = { ...REQUEST, operation: null, route: null }
  expect(said(unknown, 'asked')).toBe('GET, a path that the contract has not')
})

test('what went well has nothing to explain', () => {
  const well = { ...REQUEST, status: 200, code: null, refused_by: null, explanation: null }
  expect(said(well, 'answered')).toBe('200 it went well')
  for (const label of ['refused by', 'means', 'next', 'retry']) {
    expect(said(well, label)).toBeUndefined()
  }
})
