import { expect, test } from 'vitest'
import { outgoing } from './ask.ts'
import { curlOf } from './curl.ts'

test('a request is told as the command that sends it again, without its token', () => {
  const ask = {
    operation: 'createPayment',
    token: 'eyJh.eyJz.c2ln',
    key: 'one',
    body: { name: "Wanjiru's" },
  } as const
  expect(curlOf(outgoing('http://bank.test', ask))).toBe(
    `curl -i -X POST 'http://bank.test/v1/payments' -H 'authorization: Bearer ***' -H 'idempotency-key: one' -H 'content-type: application/json' --data-raw '{"name":"Wanjiru'\\''s"}'`,
  )
})

test('a form’s secrets are masked, and its other fields are not', () => {
  const body = () => 'grant_type=refresh_token&refresh_token=secret&client_secret=secret'
  const request = { method: 'POST', url: 'http://bank.test/oauth/token', headers: {}, body }
  const told = curlOf(request)
  expect(told).toContain('grant_type=refresh_token&refresh_token=***&client_secret=***')
  expect(told).not.toContain('secret&')
})

test('a body that is no text is told as a file', () => {
  const request = { method: 'POST', url: 'http://bank.test/', headers: {}, body: () => new Blob() }
  expect(curlOf(request)).toContain('--data-binary @body')
})
