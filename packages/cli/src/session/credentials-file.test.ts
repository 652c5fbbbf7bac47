import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CredentialsFile } from './credentials-file.ts'
import { CredentialsStore } from './credentials-store.ts'
import { withPaymentId, withPaymentTokens } from './kept-tokens.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-credentials-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const path = () => join(folder, 'deep/credentials.json')
const fileOf = (baseUrl: string, clientId = 'app_demo') =>
  new CredentialsFile(new CredentialsStore(path(), () => null), baseUrl, clientId)
const login = { consent_id: 'csn_1', customer_id: 'cus_wanjiru', access_token: 'at_1' }

test('what was never written holds nobody', () => {
  expect(fileOf('http://a').read()).toEqual({ login: null, me: null, payments: [] })
})

test('only the owner may read the file, and its folder', () => {
  fileOf('http://a').update((kept) => ({ ...kept, login }))
  expect(statSync(path()).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o700)
})

test('each address and application has its own, and writing one leaves the others', () => {
  fileOf('http://a').update((kept) => ({ ...kept, login }))
  fileOf('http://b').update((kept) => ({ ...kept, login: { ...login, consent_id: 'csn_2' } }))
  expect(fileOf('http://a').read().login?.consent_id).toBe('csn_1')
  expect(fileOf('http://b').read().login?.consent_id).toBe('csn_2')
  expect(fileOf('http://a', 'app_other').read().login).toBeNull()
})

test('a write leaves no draft behind, and the file whole', () => {
  const file = fileOf('http://a')
  for (let turn = 0; turn < 20; turn += 1) file.update((kept) => ({ ...kept, login }))
  expect(readdirSync(join(folder, 'deep'))).toEqual(['credentials.json'])
  expect(() => JSON.parse(readFileSync(path(), 'utf8'))).not.toThrow()
})

test('the newest two hundred payment consents are kept', () => {
  const file = fileOf('http://a')
  file.update((kept) => {
    const ids = [...Array(250).keys()].map((index) => `csn_${index}`)
    return ids.reduce((all, consent_id) => withPaymentTokens(all, { ...login, consent_id }), kept)
  })
  const { payments } = file.read()
  expect([payments.length, payments[0]?.consent_id]).toEqual([200, 'csn_50'])
})

test('a consent’s new tokens take the place of its old ones, and keep its payments', () => {
  const file = fileOf('http://a')
  file.update((kept) => withPaymentId(withPaymentTokens(kept, login), 'csn_1', 'pay_1'))
  file.update((kept) => withPaymentTokens(kept, { ...login, access_token: 'at_2' }))
  expect(file.read().payments).toEqual([{ ...login, access_token: 'at_2', payments: ['pay_1'] }])
})

test('when the last has logged out, the file is gone', () => {
  fileOf('http://a').update((kept) => ({ ...kept, login }))
  fileOf('http://b').update((kept) => ({ ...kept, login }))
  fileOf('http://a').update(() => ({ login: null, me: null, payments: [] }))
  expect(existsSync(path())).toBe(true)
  fileOf('http://b').update(() => ({ login: null, me: null, payments: [] }))
  expect(existsSync(path())).toBe(false)
})
