import { expect, test } from 'vitest'
import { createApi } from '../create-api.ts'
import type { Binding, ProofAnswer, ProofAsked } from '../ports/authenticator.ts'
import { tinyHost } from '../testing/tiny-host.ts'

const KEY: Binding = { kind: 'key', thumbprint: 'the-key' }
const CERTIFICATE: Binding = { kind: 'certificate', thumbprint: 'the-certificate' }

/** Reads consents by a token that is bound to something. */
async function read(
  binding: Binding | undefined,
  headers: Record<string, string>,
  more: { readonly certificateThumbprint?: string; readonly answer?: ProofAnswer } = {},
) {
  const host = await tinyHost({ bound: binding ? { binding } : {} })
  const asked: ProofAsked[] = []
  const checkProof = async (proof: ProofAsked) => {
    asked.push(proof)
    return more.answer ?? ({ ok: true } as const)
  }
  const api = createApi({ ...host, authenticator: { ...host.authenticator, checkProof } })
  const { certificateThumbprint } = more
  const connection = { headers, ...(certificateThumbprint && { certificateThumbprint }) }
  const request = new Request('http://elsewhere.test/v1/consents?limit=1', { headers })
  const response = await api.fetch(request, connection)
  const { code } = (await response.json()) as { code?: string }
  return { status: response.status, code, headers: response.headers, asked }
}

test('a proof is checked against the method and the address that callers know, without its query', async () => {
  const { status, asked } = await read(KEY, { authorization: 'DPoP bound', dpop: 'a proof' })
  expect(status).toBe(200)
  expect(asked).toEqual([
    {
      token: 'bound',
      thumbprint: 'the-key',
      proof: 'a proof',
      method: 'GET',
      url: 'http://bank.test/v1/consents',
    },
  ])
})

test.each([
  ['as a bearer token', { authorization: 'Bearer bound', dpop: 'a proof' }],
  ['without a proof', { authorization: 'DPoP bound' }],
])('a token of a key opens nothing %s, and no proof is looked at', async (_what, headers) => {
  const { status, code, asked } = await read(KEY, headers as Record<string, string>)
  expect([status, code, asked.length]).toEqual([401, 'token_binding_missing', 0])
})

test('what is wrong with a proof is told, with the nonce for the next', async () => {
  const answer = { ok: false, code: 'dpop_nonce_required', fact: 'x.', nonce: 'next' } as const
  const headers = { authorization: 'DPoP bound', dpop: 'a proof' }
  const told = await read(KEY, headers, { answer })
  expect([told.status, told.code, told.headers.get('dpop-nonce')]).toEqual([
    401,
    'dpop_nonce_required',
    'next',
  ])
  expect(told.headers.get('www-authenticate')).toMatch(/^DPoP error="use_dpop_nonce".*algs="/)
})

test('a token of a certificate opens with that certificate alone', async () => {
  const headers = { authorization: 'Bearer bound' }
  const by = (certificateThumbprint?: string) =>
    read(CERTIFICATE, headers, certificateThumbprint ? { certificateThumbprint } : {})
  expect((await by('the-certificate')).status).toBe(200)
  expect((await by('another')).code).toBe('certificate_mismatch')
  expect((await by()).code).toBe('token_binding_missing')
})

test('an application of FAPI 2.0 is refused with a token that is bound to nothing', async () => {
  const host = await tinyHost({ bare: {} })
  const get = async (id: string) => {
    const application = await host.applications.get(id)
    return application && { ...application, profile: 'fapi2' as const }
  }
  const api = createApi({ ...host, applications: { get } })
  const headers = { authorization: 'Bearer bare' }
  const response = await api.fetch(new Request('http://bank.test/v1/consents', { headers }))
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ code: 'token_binding_missing' })
})

test('a token that no key is bound to proves nothing by the scheme of keys', async () => {
  const { status, code } = await read(undefined, { authorization: 'DPoP bound', dpop: 'a proof' })
  expect([status, code]).toEqual([401, 'token_invalid'])
})
