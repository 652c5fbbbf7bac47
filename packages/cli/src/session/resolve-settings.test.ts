import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { resolveSettings } from './resolve-settings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, value: unknown): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value), { mode: 0o600 })
  return file
}

const settle = (flags = {}, env = {}, cwd = folder) =>
  resolveSettings(flags, { env: { WEKEZA_CONFIG_DIR: join(folder, 'config'), ...env }, cwd })

test('with nothing said, the platform is this machine’s, and nobody calls', () => {
  const { baseUrl, clientId, clientSecret, profile } = settle()
  expect(baseUrl).toEqual({
    value: 'http://127.0.0.1:8080',
    origin: { kind: 'default', name: 'default' },
  })
  expect([clientId, clientSecret, profile.value]).toEqual([null, null, 'default'])
})

test('a flag beats the environment, that the project file, that the profile', () => {
  write('config/config.json', { profiles: { default: { client_id: 'of_profile' } } })
  expect(settle().clientId?.value).toBe('of_profile')
  const file = write('.wekeza/cli.json', { client_id: 'of_project' })
  expect(settle().clientId).toEqual({
    value: 'of_project',
    origin: { kind: 'project', name: file },
  })
  const env = { WEKEZA_CLIENT_ID: 'of_environment' }
  expect(settle({}, env).clientId?.origin).toEqual({
    kind: 'environment',
    name: 'WEKEZA_CLIENT_ID',
  })
  expect(settle({ 'client-id': 'of_flag' }, env).clientId?.value).toBe('of_flag')
})

test('a profile that is named is meant: it beats what merely surrounds it', () => {
  const soko = { base_url: 'https://bank.example', client_id: 'app_soko', client_secret: 'of_soko' }
  write('config/config.json', { profiles: { soko } })
  write('.wekeza/cli.json', { base_url: 'http://127.0.0.1:4010', client_id: 'of_project' })
  const env = { WEKEZA_CLIENT_ID: 'of_environment', WEKEZA_CLIENT_SECRET: 'of_environment' }
  const { baseUrl, clientId, clientSecret } = settle({ profile: 'soko' }, env)
  expect([baseUrl.value, clientId?.value, clientSecret?.value]).toEqual(Object.values(soko))
  expect(settle({}, { WEKEZA_PROFILE: 'soko' }).clientId?.value).toBe('app_soko')
  const both = settle({}, { ...env, WEKEZA_PROFILE: 'soko' })
  expect(both.clientId?.value).toBe('of_environment')
  expect(settle({ profile: 'soko', 'client-id': 'of_flag' }).clientId?.value).toBe('of_flag')
})

test('each value is settled by itself', () => {
  write('.wekeza/cli.json', { base_url: 'http://127.0.0.1:4010', client_id: 'of_project' })
  const { baseUrl, clientId } = settle({}, { WEKEZA_CLIENT_ID: 'of_environment' })
  expect([baseUrl.value, clientId?.value]).toEqual(['http://127.0.0.1:4010', 'of_environment'])
})

test('the project file is found from a folder within the project', () => {
  write('.wekeza/cli.json', { base_url: 'http://127.0.0.1:4010/' })
  mkdirSync(join(folder, 'src/deep'), { recursive: true })
  expect(settle({}, {}, join(folder, 'src/deep')).baseUrl.value).toBe('http://127.0.0.1:4010')
})

test('a profile is chosen by flag or environment, and one that is not there is refused', () => {
  write('config/config.json', { profiles: { staging: { base_url: 'https://staging.example' } } })
  expect(settle({ profile: 'staging' }).baseUrl.value).toBe('https://staging.example')
  expect(settle({}, { WEKEZA_PROFILE: 'staging' }).baseUrl.value).toBe('https://staging.example')
  expect(() => settle({ profile: 'live' })).toThrow(/no profile live.*there is: staging/)
})

test('a variable that is empty is not set', () => {
  write('.wekeza/cli.json', { client_id: 'of_project' })
  expect(settle({}, { WEKEZA_CLIENT_ID: '' }).clientId?.value).toBe('of_project')
})

test('a file that is no JSON object is named', () => {
  const file = write('.wekeza/cli.json', '[1')
  expect(() => settle()).toThrow(`${file} is not a JSON object.`)
})

test('a secret of the user’s is not sent where a folder points, but on this machine', () => {
  const env = { WEKEZA_CLIENT_SECRET: 's3cret' }
  write('.wekeza/cli.json', { base_url: 'https://evil.example' })
  expect(() => settle({}, env)).toThrow('it is not sent to where a folder points')
  expect(settle({ 'base-url': 'https://evil.example' }, env).baseUrl.value).toBe(
    'https://evil.example',
  )
  write('.wekeza/cli.json', { base_url: 'http://127.0.0.1:4010' })
  expect(settle({}, env).clientSecret?.value).toBe('s3cret')
})

test('a folder that brings its own secret may say where it goes', () => {
  write('.wekeza/cli.json', { base_url: 'https://staging.example', client_secret: 'play' })
  expect(settle().clientSecret?.value).toBe('play')
})

test('the second application of the behaviour suite is found in the same places', () => {
  write('.wekeza/cli.json', { other_client_id: 'app_other', other_client_secret: 'play' })
  expect(settle().otherClientId?.value).toBe('app_other')
  expect(settle({ 'other-client-id': 'app_third' }).otherClientId?.value).toBe('app_third')
})

test('a secret that stands beside another client id is not sent for the one that was asked for', () => {
  const env = { WEKEZA_CLIENT_ID: 'app_demo', WEKEZA_CLIENT_SECRET: 'of_demo' }
  expect(settle({ 'client-id': 'app_device' }, env).clientSecret).toBeNull()
  expect(settle({ 'client-id': 'app_demo' }, env).clientSecret?.value).toBe('of_demo')
  expect(settle({ 'client-id': 'app_a' }, { WEKEZA_CLIENT_SECRET: 's' }).clientSecret?.value).toBe(
    's',
  )
})

test('a certificate, its key and a private key are not a project’s to choose', () => {
  const values = { mtls_cert: 'cert.pem', mtls_key: 'key.pem', private_key_file: 'key.pem' }
  write('.wekeza/cli.json', values)
  expect(settle()).toMatchObject({ certificate: null, privateKeyFile: null })
  write('config/config.json', { profiles: { default: values } })
  expect(settle().certificate?.key.value).toBe('key.pem')
})

test('half a certificate is refused, wherever the half stands', () => {
  expect(() => settle({ 'mtls-key': 'key.pem' })).toThrow('--mtls-key')
  expect(() => settle({}, { WEKEZA_MTLS_CERT: 'cert.pem' })).toThrow('WEKEZA_MTLS_CERT')
})

test('a switch is on or off, from the nearest place that says so, and nothing else', () => {
  write('.wekeza/cli.json', { dpop: true })
  expect(settle().dpop?.value).toBe(true)
  expect(settle({}, { WEKEZA_DPOP: '0' }).dpop?.value).toBe(false)
  expect(settle({ dpop: true }, { WEKEZA_DPOP: '0' }).dpop?.value).toBe(true)
  expect(() => settle({}, { WEKEZA_DPOP: 'maybe' })).toThrow('dpop is maybe')
})
