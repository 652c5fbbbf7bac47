import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Keychain } from '../keychain/keychain.ts'
import { CredentialsStore } from './credentials-store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-store-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const path = () => join(folder, 'credentials.json')
const onDisk = () => readFileSync(path(), 'utf8')
const SECRET = { entry: { login: { refresh_token: 'canary-refresh' } } }

/** A keychain in memory, as the system's behaves: locked, it throws. */
class FakeKeychain implements Keychain {
  readonly name = 'Test Keychain'
  kept: string | null = null
  locked = false
  read(): string | null {
    if (this.locked) throw new Error('locked')
    return this.kept
  }
  write(secret: string): void {
    if (this.locked) throw new Error('locked')
    this.kept = secret
  }
  remove(): void {
    this.kept = null
  }
}

const storeWith = (keychain: Keychain | null) => new CredentialsStore(path(), () => keychain)

test('with a keychain the file is sealed, and another process reads it by the key', () => {
  const keychain = new FakeKeychain()
  storeWith(keychain).write(SECRET)
  expect(onDisk()).not.toContain('canary')
  expect(storeWith(keychain).read()).toEqual(SECRET)
  expect(storeWith(keychain).storage()).toBe('keychain')
})

test('sealed too, only its owner may read the file', () => {
  storeWith(new FakeKeychain()).write(SECRET)
  expect(statSync(path()).mode & 0o777).toBe(0o600)
})

test.each<[string, Keychain | null]>([
  ['without a keychain', null],
  ['with one that is locked', Object.assign(new FakeKeychain(), { locked: true })],
  ['with one that keeps nothing', Object.assign(new FakeKeychain(), { write: () => {} })],
])('%s it is the file alone', (_, keychain) => {
  storeWith(keychain).write(SECRET)
  expect(JSON.parse(onDisk())).toEqual(SECRET)
  expect(storeWith(keychain).storage()).toBe('file')
})

test('who wants the file alone gets it, and it stays so', () => {
  const keychain = new FakeKeychain()
  const store = storeWith(keychain)
  store.keepIn('file')
  store.write(SECRET)
  storeWith(keychain).write(SECRET)
  expect([JSON.parse(onDisk()), keychain.kept]).toEqual([SECRET, null])
})

test('WEKEZA_INSECURE_STORAGE does the same', () => {
  vi.stubEnv('WEKEZA_INSECURE_STORAGE', '1')
  storeWith(new FakeKeychain()).write(SECRET)
  expect(JSON.parse(onDisk())).toEqual(SECRET)
})

test('a plain file is sealed at the next login', () => {
  const keychain = new FakeKeychain()
  storeWith(null).write(SECRET)
  const store = storeWith(keychain)
  store.keepIn('keychain')
  store.write(store.read())
  expect(onDisk()).not.toContain('canary')
})

test.each<[string, (keychain: FakeKeychain) => void]>([
  ['forgot the key', (keychain) => keychain.remove()],
  ['is locked', (keychain) => Object.assign(keychain, { locked: true })],
  ['holds another key', (keychain) => Object.assign(keychain, { kept: 'AAAA' })],
])('a sealed file whose keychain %s says to log in', (_, spoil) => {
  const keychain = new FakeKeychain()
  storeWith(keychain).write(SECRET)
  spoil(keychain)
  expect(() => storeWith(keychain).read()).toThrow(`${path()} is sealed`)
})

test('removed, neither file nor key is left', () => {
  const keychain = new FakeKeychain()
  const store = storeWith(keychain)
  store.write(SECRET)
  store.remove()
  expect([existsSync(path()), keychain.kept]).toEqual([false, null])
})

test('the keychain is not opened for a file that is not sealed', () => {
  storeWith(null).write(SECRET)
  const open = vi.fn(() => null)
  new CredentialsStore(path(), open).read()
  expect(open).not.toHaveBeenCalled()
})

test.skipIf(process.platform === 'win32').each([0o640, 0o604, 0o620])(
  'a file that others may use (%o) is refused, with what mends it',
  (mode) => {
    storeWith(null).write(SECRET)
    chmodSync(path(), mode)
    expect(() => storeWith(null).read()).toThrow(`mode ${mode.toString(8)}`)
  },
)
