import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refuseTakenProfile, saveProfile } from './save-profile.ts'

let folder: string
let env: { WEKEZA_CONFIG_DIR: string }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-profile-'))
  env = { WEKEZA_CONFIG_DIR: folder }
})
afterEach(() => rmSync(folder, { recursive: true }))

const SOKO = { base_url: 'https://bank.example', client_id: 'app_soko', client_secret: 'play' }
const config = () => JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))
function before(value: object, mode = 0o600): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.json'), JSON.stringify(value), { mode })
}

test('credentials are kept where only their owner reads them', () => {
  before({}, 0o644)
  const path = saveProfile('soko', SOKO, env)
  expect(config().profiles.soko).toEqual(SOKO)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('what else the file holds stays', () => {
  before({
    theme: 'dark',
    profiles: { staging: { client_id: 'app_1' }, soko: { client_id: 'app_soko', dpop: true } },
  })
  saveProfile('soko', SOKO, env)
  expect(config()).toEqual({
    theme: 'dark',
    profiles: { staging: { client_id: 'app_1' }, soko: { ...SOKO, dpop: true } },
  })
})

test('the profile of another application is not written over, and its secret stays', () => {
  before({ profiles: { soko: { client_id: 'app_other', client_secret: 'theirs' } } })
  expect(() => saveProfile('soko', SOKO, env)).toThrow('has a profile soko already')
  expect(() => refuseTakenProfile('soko', env)).toThrow('has a profile soko already')
  expect(config().profiles.soko.client_secret).toBe('theirs')
})

test.each(['', '../evil', '-x', 'a b', '__proto__'])('%j is no name for one', (name) => {
  expect(() => refuseTakenProfile(name, env)).toThrow('no name for a profile')
})
