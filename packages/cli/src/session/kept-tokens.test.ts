import { expect, test } from 'vitest'
import { toCustomer, toKept } from './kept-tokens.ts'

const consent = { id: 'csn_1', customer_id: 'cus_wanjiru' }
const answer = { access_token: 'at', refresh_token: 'rt', expires_in: 300, scope: 'accounts.read' }
const NOW = Date.parse('2026-01-15T06:00:00Z')

test('seconds of life become a time', () => {
  expect(toKept(consent, answer, NOW)).toEqual({
    consent_id: 'csn_1',
    customer_id: 'cus_wanjiru',
    access_token: 'at',
    refresh_token: 'rt',
    expires_at: '2026-01-15T06:05:00.000Z',
    scope: 'accounts.read',
  })
})

test('an access token is used while it lives, and saved a refused call when it has ended', () => {
  const kept = toKept(consent, answer, NOW)
  expect(toCustomer(kept, NOW + 200_000)).toEqual({ access_token: 'at', refresh_token: 'rt' })
  expect(toCustomer(kept, NOW + 296_000)).toEqual({ refresh_token: 'rt' })
})

test('without a refresh token the access token is used to its end and beyond: the platform says so', () => {
  const { refresh_token: _, ...alone } = answer
  expect(toCustomer(toKept(consent, alone, NOW), NOW + 400_000)).toEqual({ access_token: 'at' })
})
