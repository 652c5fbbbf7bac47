import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, PAYMENT, problem } from '../testing/fake-platform.ts'
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  isApiError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from './api-error.ts'
import { isWekezaError, WekezaError } from './wekeza-error.ts'

const refusal = (answer: Response) =>
  failureOf(new FakePlatform(answer).customer({ maxRetries: 0 }).payments.create(PAYMENT))

test.each([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, UnprocessableError],
  [429, RateLimitError],
  [500, ServerError],
  [503, ServerError],
  [415, ApiError],
])('a %i has a class of its own', async (status, expected) => {
  const error = await refusal(problem(status, 'some_code'))
  expect(error.constructor).toBe(expected)
  expect(error.name).toBe(expected.name)
})

test('a refusal carries all that the problem says', async () => {
  const more = {
    errors: [{ pointer: '/amount', code: 'amount_zero', detail: 'is zero.' }],
    permission: 'balances.read',
    consent_id: 'csn_1',
    account_id: 'acc_1',
    payment_id: 'pay_1',
  }
  const error = await refusal(problem(422, 'amount_zero', more, { 'idempotency-replayed': 'true' }))
  expect(error).toMatchObject({
    status: 422,
    code: 'amount_zero',
    title: 'title of amount_zero',
    requestId: 'req_1',
    docsUrl: 'http://127.0.0.1:8080/errors/amount_zero',
    retryable: false,
    errors: more.errors,
    permission: 'balances.read',
    consentId: 'csn_1',
    accountId: 'acc_1',
    paymentId: 'pay_1',
    replayed: true,
  })
  expect(error.idempotencyKey).toMatch(/^[\da-f-]{36}$/)
})

test('the message names call and request, and ends with what to do next', async () => {
  const error = await refusal(problem(422, 'insufficient_funds'))
  expect(error.message).toBe(
    '422 insufficient_funds from payments.create (req_1): Fact of insufficient_funds. Next of insufficient_funds.',
  )
})

test('a code that this version does not know passes through', async () => {
  expect((await refusal(problem(422, 'moon_in_wrong_phase'))).code).toBe('moon_in_wrong_phase')
})

test('what a gateway answers becomes an error too, and keeps its page out', async () => {
  const error = await refusal(new Response('<h1>internal-host-7 failed</h1>', { status: 502 }))
  expect(error).toMatchObject({ name: 'ServerError', code: 'http_502', retryable: true })
  expect(error.message).not.toMatch(/internal-host-7/)
})

test('an error that JSON writes keeps name, message and facts', async () => {
  const error = await refusal(problem(403, 'permission_missing', { permission: 'balances.read' }))
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'PermissionDeniedError',
    message: error.message,
    status: 403,
    permission: 'balances.read',
  })
})

test('an error is known by its brand, also from another copy of this package', async () => {
  const error = await refusal(problem(422, 'amount_zero'))
  const foreign = { [Symbol.for('@wekeza/sdk/error')]: true, code: 'amount_zero', status: 422 }
  expect([error, foreign].map(isWekezaError)).toEqual([true, true])
  expect([error, foreign].map(isApiError)).toEqual([true, true])
  expect([new Error('x'), null, 'x'].map(isWekezaError)).toEqual([false, false, false])
})

test('an error that never reached the platform is no refusal of it', () => {
  expect(isApiError(new WekezaError('aborted', 'x'))).toBe(false)
})

test('the body of a refusal that is no problem does not break its reading', async () => {
  expect(await refusal(json(null, 400))).toMatchObject({ code: 'http_400' })
})
