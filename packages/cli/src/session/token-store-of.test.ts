import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Wekeza } from '@wekeza/sdk'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CredentialsFile } from './credentials-file.ts'
import { CredentialsStore } from './credentials-store.ts'
import { tokenStoreOf } from './token-store-of.ts'

const LOGIN = { consent_id: 'csn_1', customer_id: 'cus_wanjiru' }

let folder: string
let file: CredentialsFile
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-tokens-'))
  file = openFile()
  file.update((kept) => ({ ...kept, login: { ...LOGIN, refresh_token: 'rt_1' } }))
})
afterEach(() => rmSync(folder, { recursive: true }))

function openFile(): CredentialsFile {
  const store = new CredentialsStore(join(folder, 'credentials.json'), () => null)
  return new CredentialsFile(store, 'http://a', 'app_demo')
}

/** A platform whose refresh tokens work once, and end everything when used twice. */
function platform() {
  const used: string[] = []
  const fetch = async (request: Request) => {
    if (!request.url.endsWith('/oauth/token')) return Response.json({ data: [] })
    const token = new URLSearchParams(await request.text()).get('refresh_token') ?? ''
    if (used.includes(token)) return Response.json({ error: 'invalid_grant' }, { status: 400 })
    used.push(token)
    const next = used.length + 1
    const tokens = { access_token: `at_${next}`, refresh_token: `rt_${next}`, expires_in: 300 }
    return Response.json({ ...tokens, token_type: 'Bearer' })
  }
  return { used, fetch }
}

/** A program of its own: nothing but the file is shared between two of them. */
function program({ fetch }: ReturnType<typeof platform>): Wekeza {
  const wekeza = new Wekeza({ clientId: 'app_demo', clientSecret: 'a-secret', fetch })
  return wekeza.withCustomer(tokenStoreOf(openFile(), 'csn_1'))
}

test('of many that refresh at the same time one does, and all get its tokens', async () => {
  const bank = platform()
  const tokens = await Promise.all(Array.from({ length: 5 }, () => program(bank).accessToken()))
  expect([bank.used, tokens]).toEqual([['rt_1'], Array(5).fill('at_2')])
})

test('new tokens are kept before the call goes on', async () => {
  await program(platform()).accounts.list()
  expect(file.read().login).toMatchObject({ ...LOGIN, access_token: 'at_2', refresh_token: 'rt_2' })
})

test('a refusal is told, and what is kept stays', async () => {
  const refuse = async () => Response.json({ error: 'invalid_grant' }, { status: 400 })
  const call = program({ used: [], fetch: refuse }).accessToken()
  await expect(call).rejects.toMatchObject({ code: 'consent_required' })
  expect(file.read().login?.refresh_token).toBe('rt_1')
})

test('a payment consent’s tokens are its own', async () => {
  const paying = { ...LOGIN, consent_id: 'csn_2', refresh_token: 'rt_pay', payments: ['pay_1'] }
  file.update((kept) => ({ ...kept, payments: [paying] }))
  await program(platform()).accounts.list()
  expect(file.read().payments).toEqual([paying])
})
