import { expect, test } from 'vitest'
import { logOf } from './log-of.ts'

const period = { from: '2026-10-01', to: '2026-10-31' }
const applications = [
  { id: 'app_test', environment: 'test' },
  { id: 'app_live', environment: 'live' },
]
const addressOf = (environment: string) => {
  const invoice = { organisation_id: 'org_one', environment }
  const address = logOf({ invoice, period, operation: 'createPayment', applications })
  return new URL(address, 'http://127.0.0.1')
}

test('a figure of a live invoice leads to the requests of its days, of a live application', () => {
  const { pathname, searchParams } = addressOf('live')
  expect(pathname).toBe('/developers/org_one/requests')
  expect(Object.fromEntries(searchParams)).toEqual({
    ...{ operation: 'createPayment', application: 'app_live' },
    ...{ from: '2026-10-01T00:00', to: '2026-11-01T00:00' },
  })
})

test('a test bank has days of its own, so its figures lead to the operation alone', () => {
  expect(Object.fromEntries(addressOf('test').searchParams)).toEqual({
    ...{ operation: 'createPayment', application: 'app_test' },
  })
})
