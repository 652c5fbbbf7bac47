import { afterEach, expect, test, vi } from 'vitest'
import type { WekezaOptions } from '../options.ts'
import { FakePlatform, json, problem } from '../testing/fake-platform.ts'
import { Wekeza } from '../wekeza.ts'
import { readSettings } from './read-settings.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('without options and variables the platform is on this machine', () => {
  expect(readSettings({})).toMatchObject({
    baseUrl: 'http://127.0.0.1:8080',
    clientId: null,
    confidential: false,
    timeoutMs: 30_000,
    deadlineMs: null,
    maxRetries: 2,
  })
})

test('the environment fills what no option gives', () => {
  vi.stubEnv('WEKEZA_CLIENT_ID', 'app_env')
  vi.stubEnv('WEKEZA_CLIENT_SECRET', 'secret_env')
  vi.stubEnv('WEKEZA_BASE_URL', 'https://api.wekeza.example/')
  expect(readSettings({})).toMatchObject({
    clientId: 'app_env',
    confidential: true,
    baseUrl: 'https://api.wekeza.example',
  })
})

test('an option beats the environment', () => {
  vi.stubEnv('WEKEZA_CLIENT_ID', 'app_env')
  expect(readSettings({ clientId: 'app_option' }).clientId).toBe('app_option')
})

test('where there is no process there is no environment, and no error', () => {
  vi.stubGlobal('process', undefined)
  const { clientId } = readSettings({})
  vi.unstubAllGlobals()
  expect(clientId).toBe(null)
})

test('WEKEZA_ACCESS_TOKEN makes a client that acts for its customer', async () => {
  vi.stubEnv('WEKEZA_ACCESS_TOKEN', 'env-token')
  const platform = new FakePlatform(json({ data: [] }))
  await platform.client().accounts.list()
  expect(platform.seen[0]?.headers.get('authorization')).toBe('Bearer env-token')
})

test.each([
  [{ baseUrl: 'wekeza' }, 'baseUrl is not an address'],
  [{ baseUrl: 'ftp://wekeza.example' }, 'baseUrl is not an address'],
  [{ baseUrl: 'https://me:secret@wekeza.example' }, 'baseUrl holds credentials'],
  [{ timeoutMs: 0 }, 'timeoutMs is 0. Give milliseconds above 0.'],
  [{ maxRetries: -1 }, 'maxRetries is -1'],
  [{ logLevel: 'loud' }, 'is loud. Use one of debug, info, warn, error, off.'],
  [{ timeout: 5 }, 'there is no timeout. Use one of clientId'],
])('the options %j are refused', (options, message) => {
  expect(() => new Wekeza(options as WekezaOptions)).toThrow(message)
})

test('a client secret in a browser is refused', () => {
  vi.stubGlobal('window', {})
  vi.stubGlobal('document', {})
  expect(() => new Wekeza({ clientId: 'a', clientSecret: 'b' })).toThrow('Keep it on a server')
})

test('a browser may have a customer’s tokens, and a secret where somebody says so', () => {
  vi.stubGlobal('window', {})
  vi.stubGlobal('document', {})
  new Wekeza({ customer: { access_token: 'a' } })
  new Wekeza({ clientId: 'a', clientSecret: 'b', dangerouslyAllowBrowser: true })
})

test('the log keeps to its level', async () => {
  const lines: string[] = []
  const note = (line: string) => lines.push(line)
  const logger = { debug: note, info: note, warn: note, error: note }
  const platform = new FakePlatform(problem(429, 'rate_limited'), json({ data: [] }))
  await platform.customer({ logger, logLevel: 'info' }).accounts.list()
  expect(lines).toEqual(['wekeza: accounts.list is tried again in 500 ms'])
})

test('WEKEZA_LOG sets the level of the console', async () => {
  vi.stubEnv('WEKEZA_LOG', 'debug')
  const debug = vi.spyOn(globalThis.console, 'debug').mockImplementation(() => {})
  const platform = new FakePlatform(json({ status: 'ok' }))
  await new Wekeza({ fetch: platform.fetch }).system.liveness()
  expect(debug).toHaveBeenCalledOnce()
})

test('an address without encryption beyond this machine is warned of', () => {
  const warn = vi.fn()
  const logger = { debug: warn, info: warn, warn, error: warn }
  new Wekeza({ baseUrl: 'http://api.wekeza.example', logger })
  new Wekeza({ baseUrl: 'http://localhost:8080', logger })
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/is not encrypted.*Use https\.$/)]])
})

test('the environment’s secret is not sent for another client id than the one beside it', () => {
  vi.stubEnv('WEKEZA_CLIENT_ID', 'app_demo')
  vi.stubEnv('WEKEZA_CLIENT_SECRET', 'of-demo')
  expect(readSettings({ clientId: 'app_device' }).confidential).toBe(false)
  expect(readSettings({ clientId: 'app_demo' }).confidential).toBe(true)
})
