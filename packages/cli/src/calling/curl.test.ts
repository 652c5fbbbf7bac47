import { expect, test } from 'vitest'
import { curlOf } from './curl.ts'

const request = (init: RequestInit = {}) => new Request('http://127.0.0.1:4010/v1/accounts', init)

test('the token is a variable, and is not printed', () => {
  const curl = curlOf(request({ headers: { authorization: 'Bearer eyJsecret' } }), undefined)
  expect(curl).not.toContain('eyJsecret')
  expect(curl).toContain('-H "authorization: Bearer $WEKEZA_TOKEN"')
})

test('other headers that carry secrets are masked too', () => {
  const headers = { 'x-api-key': 'k3y', 'proxy-authorization': 'Basic abc' }
  const curl = curlOf(request({ headers }), undefined)
  expect(curl).not.toMatch(/k3y|abc/)
})

test('what a shell would read in a body is quoted', () => {
  const curl = curlOf(request({ method: 'POST' }), { reference: "it's $HOME" })
  expect(curl).toContain(`--data '{"reference":"it'\\''s $HOME"}'`)
})

test('what a client counts for itself is left out', () => {
  expect(curlOf(request({ headers: { 'x-wekeza-retry-count': '0' } }), undefined)).toBe(
    "curl -X GET 'http://127.0.0.1:4010/v1/accounts'",
  )
})
