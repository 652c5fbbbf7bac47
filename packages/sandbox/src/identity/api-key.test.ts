import { readSecret } from '@wekeza/platform'
import { beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../create-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox()
})

async function ask(key: string, path: string) {
  const headers = { authorization: `Bearer ${key}` }
  const response = await sandbox.fetch(new Request(`${sandbox.baseUrl}${path}`, { headers }))
  return { status: response.status, code: ((await response.json()) as { code?: string }).code }
}

test('the key has the shape and the checksum of every other', () => {
  expect(readSecret(sandbox.apiKey)).toEqual({ mode: 'test', id: 'ksandb0x00000' })
})

test('it opens what is the application’s own', async () => {
  expect((await ask(sandbox.apiKey, '/v1/consents')).status).toBe(200)
})

test('it never opens what is a customer’s', async () => {
  expect(await ask(sandbox.apiKey, '/v1/accounts')).toEqual({
    status: 403,
    code: 'caller_not_allowed',
  })
})

test.each(['wk_', 'wk_test_'])('what only begins like one is refused: %s', async (text) => {
  expect(await ask(text, '/v1/consents')).toEqual({ status: 401, code: 'token_invalid' })
})

test('another key is refused', async () => {
  const other = `${sandbox.apiKey.slice(0, -1)}x`
  expect(await ask(other, '/v1/consents')).toEqual({ status: 401, code: 'token_invalid' })
})
