import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Keychain } from '../keychain/keychain.ts'
import { CredentialsStore } from './credentials-store.ts'
import { DeveloperSessions } from './developer-sessions.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-developers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const AMINA = {
  developer_id: 'dev_amina',
  email: 'amina@soko.example',
  access_token: 'eyJ.secret.token',
  expires_at: '2026-01-15T14:00:00.000Z',
}
const path = () => join(folder, 'config/developers.json')
const sessionsAt = (baseUrl: string, keychain: Keychain | null = null) =>
  new DeveloperSessions(baseUrl, new CredentialsStore(path(), () => keychain))

test('a session is kept for its platform, and for no other', () => {
  sessionsAt('https://a.example').keep(AMINA)
  expect(sessionsAt('https://a.example').read()).toEqual(AMINA)
  expect(sessionsAt('https://b.example').read()).toBeNull()
})

test('only its owner reads the file', () => {
  sessionsAt('https://a.example').keep(AMINA)
  expect(statSync(path()).mode & 0o777).toBe(0o600)
})

test('where there is a keychain, the file alone tells nothing', () => {
  let kept: string | null = null
  const keychain: Keychain = {
    name: 'a keychain',
    read: () => kept,
    write: (secret) => {
      kept = secret
    },
    remove: () => {
      kept = null
    },
  }
  sessionsAt('https://a.example', keychain).keep(AMINA)
  expect(readFileSync(path(), 'utf8')).not.toContain(AMINA.access_token)
  expect(sessionsAt('https://a.example', keychain).read()).toEqual(AMINA)
})

test('forgetting one leaves those of other platforms, and the last takes the file along', () => {
  const [a, b] = [sessionsAt('https://a.example'), sessionsAt('https://b.example')]
  a.keep(AMINA)
  b.keep({ ...AMINA, developer_id: 'dev_b' })
  a.forget()
  expect(b.read()?.developer_id).toBe('dev_b')
  b.forget()
  expect(statSync(path(), { throwIfNoEntry: false })).toBeUndefined()
})
