import { expect, test } from 'vitest'
import { pipeline, type Row, reaches } from './pipeline.ts'
import { assignRequestId } from './steps/assign-request-id.ts'
import { authenticate } from './steps/authenticate.ts'
import { checkBinding } from './steps/check-binding.ts'
import { checkCaller } from './steps/check-caller.ts'
import { checkConsent } from './steps/check-consent.ts'
import { checkFirstParty } from './steps/check-first-party.ts'
import { checkScope } from './steps/check-scope.ts'
import { limitIp } from './steps/limit-rate.ts'
import { logRequest } from './steps/log-request.ts'
import { replayIdempotent } from './steps/replay-idempotent.ts'
import { runOperation } from './steps/run-operation.ts'

const steps = pipeline.map((row) => row.step)
const before = (first: Row['step'], second: Row['step']) =>
  steps.indexOf(first) < steps.indexOf(second)

test('limits come before sign-in, and a replay before the consent is looked at', () => {
  expect(before(limitIp, authenticate)).toBe(true)
  expect(before(replayIdempotent, checkConsent)).toBe(true)
  expect(before(checkConsent, runOperation)).toBe(true)
})

test('a request is named first and logged last', () => {
  expect(steps[0]).toBe(assignRequestId)
  expect(steps.at(-1)).toBe(logRequest)
})

test('nobody runs an operation of a customer without sign-in and consent', () => {
  const customers = pipeline.filter((row) => reaches(row, 'customer', false)).map((row) => row.step)
  expect(customers).toEqual(
    expect.arrayContaining([authenticate, checkBinding, checkConsent, runOperation]),
  )
})

test('nobody runs an operation of a customer’s own session but the bank’s own application', () => {
  const own = pipeline.filter((row) => reaches(row, 'me', false)).map((row) => row.step)
  expect(own).toEqual(
    expect.arrayContaining([
      authenticate,
      checkBinding,
      checkCaller,
      checkFirstParty,
      runOperation,
    ]),
  )
})

test('nobody runs an operation of the staff but by the bank’s own application', () => {
  const staff = pipeline.filter((row) => reaches(row, 'staff', false)).map((row) => row.step)
  expect(staff).toEqual(
    expect.arrayContaining([
      authenticate,
      checkBinding,
      checkCaller,
      checkFirstParty,
      checkScope,
      runOperation,
    ]),
  )
})

test('once a walk has ended only the rows that see everything see it', () => {
  const late = pipeline.filter((row) => reaches(row, 'customer', true)).map((row) => row.step.name)
  expect(late).toEqual(['assignRequestId', 'noteReads', 'inspectAnswer', 'logRequest'])
})
