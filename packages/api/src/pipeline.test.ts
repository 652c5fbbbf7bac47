import { expect, test } from 'vitest'
import { pipeline, type Row, reaches } from './pipeline.ts'
import { assignRequestId } from './steps/assign-request-id.ts'
import { authenticate } from './steps/authenticate.ts'
import { checkAddress } from './steps/check-address.ts'
import { checkApplication } from './steps/check-application.ts'
import { checkBinding } from './steps/check-binding.ts'
import { checkCaller } from './steps/check-caller.ts'
import { checkConsent } from './steps/check-consent.ts'
import { checkDeveloper } from './steps/check-developer.ts'
import { checkFirstParty } from './steps/check-first-party.ts'
import { checkQuota } from './steps/check-quota.ts'
import { checkScope } from './steps/check-scope.ts'
import { limitIp, limitRate } from './steps/limit-rate.ts'
import { logRequest } from './steps/log-request.ts'
import { openBank } from './steps/open-bank.ts'
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

test.each(['customer', 'me', 'staff', 'application'] as const)(
  'the calls of a day are counted for whoever calls by an application: %s',
  (family) => {
    const own = pipeline.filter((row) => reaches(row, family, false)).map((row) => row.step)
    const needed = [limitRate, openBank, checkQuota, runOperation]
    expect(own.filter((step) => needed.includes(step))).toEqual(needed)
  },
)

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

test('nobody runs an operation of the developers without a session that still lasts', () => {
  const own = pipeline.filter((row) => reaches(row, 'developer', false)).map((row) => row.step)
  const needed = [
    limitIp,
    authenticate,
    checkDeveloper,
    checkBinding,
    limitRate,
    checkCaller,
    checkScope,
    replayIdempotent,
    runOperation,
  ]
  expect(own.filter((step) => needed.includes(step))).toEqual(needed)
})

test.each(['customer', 'me', 'staff', 'application'] as const)(
  'of the family %s, no application calls from where it does not call from',
  (family) => {
    const walked = pipeline.filter((row) => reaches(row, family, false)).map((row) => row.step)
    expect(walked[walked.indexOf(checkApplication) + 1]).toBe(checkAddress)
  },
)

test('once a walk has ended only the rows that see everything see it', () => {
  const late = pipeline.filter((row) => reaches(row, 'customer', true)).map((row) => row.name)
  expect(late).toEqual([
    'assignRequestId',
    'breakReply',
    'noteReads',
    'inspectAnswer',
    'logRequest',
  ])
})

test('every row has a name of its own', () => {
  const names = pipeline.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['checkScope', 'runOperation']))
})
