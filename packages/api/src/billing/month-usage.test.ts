import { operations } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { monthUsage } from './month-usage.ts'

const at = { day: '2026-01-15', applicationId: 'app_a' }
const COST = operations.createPayment.rateCost

test('what the books have is billed, however much of it the meter has lost', () => {
  const metered = [{ ...at, operationId: 'createPayment', calls: 3, units: COST }]
  const made = [{ ...at, operationId: 'createPayment', count: 2 } as const]
  expect(monthUsage(metered, made)).toEqual([
    { ...at, operationId: 'createPayment', calls: 3, units: 2 * COST },
  ])
})

test('what was booked and not metered at all is billed too', () => {
  const made = [{ ...at, operationId: 'createTransfer', count: 4 } as const]
  const units = 4 * operations.createTransfer.rateCost
  expect(monthUsage([], made)).toEqual([{ ...at, operationId: 'createTransfer', calls: 4, units }])
})

test('an answer that the books do not know is not billed', () => {
  const metered = [{ ...at, operationId: 'createRefund', calls: 1, units: 5 }]
  expect(monthUsage(metered, [])).toEqual([{ ...metered[0], units: 0 }])
})

test('each item of a bulk payment costs what a payment costs, and the file nothing', () => {
  const metered = [{ ...at, operationId: 'createBulkPayment', calls: 1, units: 50 }]
  const made = [{ ...at, operationId: 'createBulkPayment', count: 100 } as const]
  expect(monthUsage(metered, made)).toMatchObject([{ calls: 100, units: 100 * COST }])
})

test('what moves no money stays as it was metered', () => {
  const metered = [{ ...at, operationId: 'getAccount', calls: 7, units: 6 }]
  expect(monthUsage(metered, [])).toEqual(metered)
})
