import { Wekeza } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { RepeatableError } from '../paying/repeatable.ts'
import { describeFailure } from './describe-failure.ts'
import { usageError } from './usage-error.ts'

type Send = () => Promise<Response>

async function thrownBy(fetch: Send): Promise<unknown> {
  const wekeza = new Wekeza({
    baseUrl: 'http://127.0.0.1:1',
    fetch,
    maxRetries: 0,
    logLevel: 'off',
  })
  return wekeza.system.version().catch((error: unknown) => error)
}

function refusal(status: number, code: string): Send {
  const problem = {
    type: 'x',
    title: 't',
    status,
    detail: 'No. Do this.',
    code,
    request_id: 'req_1',
  }
  const body = { ...problem, docs_url: `/errors/${code}`, retryable: false }
  return async () => Response.json(body, { status })
}

const unreachable: Send = async () => {
  throw new TypeError('fetch failed')
}

test('a refusal keeps its code, detail, request and docs, and ends with 3', async () => {
  expect(await describeFailure(await thrownBy(refusal(422, 'insufficient_funds')))).toMatchObject({
    code: 'insufficient_funds',
    message: 'No. Do this.',
    hint: 'wekeza errors explain insufficient_funds',
    requestId: 'req_1',
    docsUrl: 'http://127.0.0.1:1/errors/insufficient_funds',
    exitCode: 3,
    details: { status: 422 },
  })
})

test.each([
  'token_invalid',
  'token_expired',
  'consent_revoked',
  'consent_expired',
  'permission_missing',
])('%s ends with 4, and says how to log in', async (code) => {
  const { exitCode, hint } = await describeFailure(await thrownBy(refusal(403, code)))
  expect([exitCode, hint]).toEqual([4, expect.stringContaining('wekeza auth login')])
})

test('no connection ends with 5', async () => {
  expect(await describeFailure(await thrownBy(unreachable))).toMatchObject({
    code: 'connection_failed',
    exitCode: 5,
  })
})

test('a payment whose outcome is not known names the key to repeat it with', async () => {
  const failure = await describeFailure(
    new RepeatableError(await thrownBy(unreachable), 'invoice-42'),
  )
  expect(failure.hint).toContain('--idempotency-key invoice-42')
  expect(failure.details.idempotency_key).toBe('invoice-42')
  expect(failure.exitCode).toBe(5)
})

test('a payment that was refused for good is not to be repeated', async () => {
  const error = await thrownBy(refusal(422, 'insufficient_funds'))
  const failure = await describeFailure(new RepeatableError(error, 'invoice-42'))
  expect(failure.hint).not.toContain('invoice-42')
})

test('a payment that met a fault of the platform may have happened, so its key is named', async () => {
  const error = await thrownBy(refusal(500, 'internal_error'))
  const failure = await describeFailure(new RepeatableError(error, 'invoice-42'))
  expect(failure.hint).toContain('--idempotency-key invoice-42')
})

test('what is wrong with the command line ends with 2', async () => {
  expect(await describeFailure(usageError('--amount is missing.'))).toMatchObject({
    code: 'usage_invalid',
    exitCode: 2,
  })
})

test('whatever nobody thought of ends with 1, and shows its message alone', async () => {
  expect(await describeFailure(new RangeError('odd'))).toMatchObject({
    code: 'unexpected',
    message: 'odd',
    exitCode: 1,
  })
})
