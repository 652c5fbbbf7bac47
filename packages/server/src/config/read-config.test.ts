import { expect, test } from 'vitest'
import { Trouble } from '../trouble.ts'
import { type Environment, readConfig, shownOf } from './read-config.ts'

/** The trouble that an environment gives, or nothing. */
function troubleOf(environment: Environment): Trouble | undefined {
  try {
    readConfig(environment)
    return undefined
  } catch (cause) {
    if (cause instanceof Trouble) return cause
    throw cause
  }
}

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDir: '.wekeza',
    databaseUrl: undefined,
    databaseConnections: 16,
    publicUrl: undefined,
    tls: undefined,
    mtlsUrl: undefined,
    trustedProxies: [],
    proofNonces: false,
    risk: undefined,
    logLevel: 'info',
    unitsPerMinute: { address: 30_000, application: 12_000 },
  })
})

test('every setting is read', () => {
  const environment = {
    PORT: '0',
    WEKEZA_HOST: '::1',
    WEKEZA_DATA_DIR: '/var/lib/wekeza',
    WEKEZA_DATABASE_URL: 'postgres://bank:word@db.example/wekeza',
    WEKEZA_DATABASE_CONNECTIONS: '40',
    WEKEZA_PUBLIC_URL: 'https://bank.example',
    WEKEZA_TLS_CERT: 'server.pem',
    WEKEZA_TLS_KEY: 'server-key.pem',
    WEKEZA_TLS_CLIENT_CA: 'ca.pem',
    WEKEZA_TLS_CRL: 'crl.pem',
    WEKEZA_MTLS_URL: 'https://mtls.bank.example',
    WEKEZA_TRUSTED_PROXIES: '10.0.0.0/8,::1',
    WEKEZA_DPOP_NONCE: 'required',
    WEKEZA_RISK_URL: 'https://risk.bank.internal/assess',
    WEKEZA_RISK_TIMEOUT_MS: '500',
    WEKEZA_RISK_ON_FAILURE: 'deny',
    WEKEZA_LOG_LEVEL: 'debug',
    WEKEZA_RATE_LIMIT_ADDRESS: '7',
    WEKEZA_RATE_LIMIT_APPLICATION: '8',
  }
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: '::1',
    dataDir: '/var/lib/wekeza',
    databaseUrl: 'postgres://bank:word@db.example/wekeza',
    databaseConnections: 40,
    publicUrl: 'https://bank.example',
    tls: {
      certFile: 'server.pem',
      keyFile: 'server-key.pem',
      clientCaFile: 'ca.pem',
      crlFile: 'crl.pem',
    },
    mtlsUrl: 'https://mtls.bank.example',
    trustedProxies: ['10.0.0.0/8', '::1'],
    proofNonces: true,
    risk: { url: 'https://risk.bank.internal/assess', timeoutMs: 500, onFailure: 'deny' },
    logLevel: 'debug',
    unitsPerMinute: { address: 7, application: 8 },
  })
})

test('a variable that is set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', WEKEZA_DATA_DIR: '' })).toEqual(readConfig({}))
})

test('a name that is nearly right is refused with the right one', () => {
  expect(troubleOf({ WEKEZA_DATADIR: 'x' })?.message).toBe(
    'WEKEZA_DATADIR is not a setting. Did you mean WEKEZA_DATA_DIR?',
  )
})

test('a name like none is refused with where to find the names', () => {
  expect(troubleOf({ WEKEZA_FAVOURITE_COLOUR: 'x' })?.message).toContain(
    'wekeza-server config check',
  )
})

test("a client's names are none of ours and are accepted", () => {
  const environment = { WEKEZA_CLIENT_ID: 'a', WEKEZA_CLIENT_SECRET: 'b', WEKEZA_BASE_URL: 'c' }
  expect(troubleOf({ ...environment, WEKEZA_PROFILE: 'd', WEKEZA_LOG: 'e' })).toBeUndefined()
})

test("other programs' names are none of ours", () => {
  expect(troubleOf({ HOME: '/root', WEKEZ: 'x' })).toBeUndefined()
})

test.each([
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['WEKEZA_HOST', 'a b'],
  ['WEKEZA_PUBLIC_URL', 'bank.example'],
  ['WEKEZA_PUBLIC_URL', 'https://bank.example/'],
  ['WEKEZA_PUBLIC_URL', 'https://bank.example/base'],
  ['WEKEZA_PUBLIC_URL', 'https://user:word@bank.example'],
  ['WEKEZA_PUBLIC_URL', 'ftp://bank.example'],
  ['WEKEZA_MTLS_URL', 'https://mtls.bank.example/'],
  ['WEKEZA_TRUSTED_PROXIES', 'proxy.example'],
  ['WEKEZA_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['WEKEZA_TRUSTED_PROXIES', '0.0.0.0/0'],
  ['WEKEZA_TRUSTED_PROXIES', '10.0.0.1, 10.0.0.2'],
  ['WEKEZA_DPOP_NONCE', 'yes'],
  ['WEKEZA_DATABASE_URL', 'mysql://db.example/wekeza'],
  ['WEKEZA_DATABASE_URL', 'postgres://db.example'],
  ['WEKEZA_DATABASE_CONNECTIONS', '3'],
  ['WEKEZA_LOG_LEVEL', 'loud'],
  ['WEKEZA_RATE_LIMIT_ADDRESS', '0'],
])('%s cannot be %j', (name, text) => {
  const trouble = troubleOf({ [name]: text })
  expect(trouble?.message).toMatch(
    new RegExp(`^${name} must be .*; it is ${JSON.stringify(text)}\\.$`),
  )
  expect(trouble?.exitCode).toBe(2)
})

test('all that does not fit is told at once, a line each', () => {
  const message = troubleOf({ PORT: 'x', WEKEZA_LOG_LEVEL: 'y', WEKEZA_Z: 'z' })?.message
  expect(message?.split('\n')).toHaveLength(3)
})

test.each([
  [{ WEKEZA_TLS_CERT: 'a' }, 'WEKEZA_TLS_CERT is set without WEKEZA_TLS_KEY'],
  [{ WEKEZA_TLS_KEY: 'a' }, 'WEKEZA_TLS_KEY is set without WEKEZA_TLS_CERT'],
  [{ WEKEZA_TLS_CLIENT_CA: 'a' }, 'WEKEZA_TLS_CLIENT_CA is set without WEKEZA_TLS_CERT'],
  [{ WEKEZA_TLS_CRL: 'a' }, 'WEKEZA_TLS_CRL is set without WEKEZA_TLS_CLIENT_CA'],
])('a part of TLS without the other is refused: %o', (environment: Environment, told) => {
  expect(troubleOf(environment)?.message).toContain(told)
})

test.each([
  ['mysql://bank:canary@db.example/wekeza', 'mysql://bank:***@db.example/wekeza'],
  ['postgres://bank:can@ary@db example/wekeza', '[redacted]'],
])('a password in what does not fit is not told: %s', (url, shown) => {
  const { message = '' } = troubleOf({ WEKEZA_DATABASE_URL: url }) ?? {}
  expect(message).toContain(shown)
  expect(message).not.toMatch(/canary|can@ary/)
})

test('of a database that is in force, everything but the password is shown', () => {
  const url = 'postgres://bank:canary@db.example/wekeza?sslmode=verify-full'
  expect(shownOf({ WEKEZA_DATABASE_URL: url }, 'WEKEZA_DATABASE_URL')).toBe(
    'postgres://bank:***@db.example/wekeza?sslmode=verify-full',
  )
})

test('a risk engine is asked for 300 ms, and puts payments before the staff while it is silent', () => {
  const { risk } = readConfig({ WEKEZA_RISK_URL: 'http://127.0.0.1:9000/assess' })
  expect(risk).toEqual({
    url: 'http://127.0.0.1:9000/assess',
    timeoutMs: 300,
    onFailure: 'review',
  })
})

test.each([
  ['WEKEZA_RISK_URL', 'risk.bank.internal', 'must be like https://risk.bank.internal/assess'],
  ['WEKEZA_RISK_URL', 'https://bank:word@risk.bank.internal/', 'without a password'],
  ['WEKEZA_RISK_TIMEOUT_MS', '0', 'must be a whole number from 10 to 10000'],
  ['WEKEZA_RISK_ON_FAILURE', 'open', 'must be one of review, deny, allow'],
  ['WEKEZA_RISK_ON_FAILURE', 'allow', 'is set without WEKEZA_RISK_URL'],
])('%s=%s is refused: it %s', (name, text, why) => {
  expect(troubleOf({ [name]: text })?.message).toContain(why)
})

test('a core is called for three seconds, and keeps the books of the live bank', () => {
  const { core } = readConfig({ WEKEZA_CORE_URL: 'https://core.bank.internal/wekeza/' })
  expect(core).toMatchObject({
    url: 'https://core.bank.internal/wekeza',
    bankKey: 'live',
    timeoutMs: 3_000,
    tokenFile: undefined,
  })
})

test.each([
  ['WEKEZA_CORE_URL', 'http://core.bank.internal', 'http only on this machine'],
  ['WEKEZA_CORE_URL', 'http://localhost.evil.example', 'http only on this machine'],
  ['WEKEZA_CORE_URL', 'https://bank:word@core.bank.internal', 'must be like'],
  ['WEKEZA_CORE_TIMEOUT_MS', '60000', 'must be a whole number from 100 to 5000'],
  ['WEKEZA_CORE_TOKEN_FILE', 'token', 'is set without WEKEZA_CORE_URL'],
  ['WEKEZA_CORE_TLS_CERT', 'cert.pem', 'is set without WEKEZA_CORE_TLS_KEY'],
])('%s=%s is refused for a core: it %s', (name, text, why) => {
  expect(troubleOf({ [name]: text })?.message).toContain(why)
})
