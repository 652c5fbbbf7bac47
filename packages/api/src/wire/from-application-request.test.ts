import { expect, test } from 'vitest'
import { fromApplicationRequest, fromApplicationUpdate } from './from-application-request.ts'

test('an application is for tests unless the request says live', () => {
  const asked = { name: 'Soko till', profile: 'machine' } as const
  expect(fromApplicationRequest(asked)).toEqual({ ...asked, environment: 'test' })
  expect(fromApplicationRequest({ ...asked, environment: 'live' }).environment).toBe('live')
})

test('what a request says is passed on by the names of the platform', () => {
  const jwks = { keys: [{ kty: 'OKP' }] }
  const asked = fromApplicationRequest({
    name: 'Soko till',
    profile: 'fapi2',
    redirect_uris: ['https://shop.example/callback'],
    ip_allow_list: ['203.0.113.0/24'],
    scopes: ['accounts.read'],
    tls_client_subject: 'CN=shop.example',
    jwks,
  })
  expect(asked).toEqual({
    name: 'Soko till',
    environment: 'test',
    profile: 'fapi2',
    redirectUris: ['https://shop.example/callback'],
    ipAllowList: ['203.0.113.0/24'],
    scopes: ['accounts.read'],
    tlsClientSubject: 'CN=shop.example',
    jwks,
  })
})

test('a change that empties is a change, and what is left out is none', () => {
  const emptied = { redirect_uris: [], ip_allow_list: [], jwks: null, tls_client_subject: null }
  expect(fromApplicationUpdate(emptied)).toEqual({
    redirectUris: [],
    ipAllowList: [],
    jwks: null,
    tlsClientSubject: null,
  })
  expect(fromApplicationUpdate({ name: 'Soko shop' })).toEqual({ name: 'Soko shop' })
})
