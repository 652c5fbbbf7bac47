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
    gatewayAllow: [],
    proofNonces: false,
    risk: undefined,
    webhookLoopback: true,
    outbox: true,
    web: { dir: undefined },
    invoices: {
      taxBasisPoints: 1_600,
      issuer: { name: 'Wekeza Open Platform', address: null, taxNumber: null },
    },
    requestLogDays: 30,
    logLevel: 'info',
    logFormat: 'plain',
    metrics: undefined,
    unitsPerMinute: { address: 30_000, application: 12_000, consent: 3_000 },
    unitsPerSecond: { address: 5_000, application: 2_000, consent: 500 },
    ownRates: new Map(),
    overload: { lagMs: 1_000, requests: 2_000 },
    slowClients: { headersMs: 10_000, requestMs: 30_000, answerMs: 30_000 },
    connections: { total: 10_000, perAddress: 1_000 },
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
    WEKEZA_GATEWAY_ALLOW: '10.0.0.0/8,192.168.1.7',
    WEKEZA_DPOP_NONCE: 'required',
    WEKEZA_RISK_URL: 'https://risk.bank.internal/assess',
    WEKEZA_RISK_TIMEOUT_MS: '500',
    WEKEZA_RISK_ON_FAILURE: 'deny',
    WEKEZA_WEBHOOK_LOOPBACK: 'allowed',
    WEKEZA_SMTP_URL: 'smtps://bank:word@mail.bank.example:465',
    WEKEZA_MAIL_FROM: 'Wekeza <no-reply@bank.example>',
    WEKEZA_OUTBOX: 'off',
    WEKEZA_WEB_DIR: '/srv/pages',
    WEKEZA_TAX_BASIS_POINTS: '850',
    WEKEZA_ISSUER_NAME: 'Bank of Examples Ltd',
    WEKEZA_ISSUER_ADDRESS: 'Kenyatta Avenue 1, 00100 Nairobi',
    WEKEZA_ISSUER_TAX_NUMBER: 'P051234567Z',
    WEKEZA_REQUEST_LOG_DAYS: '90',
    WEKEZA_LOG_LEVEL: 'debug',
    WEKEZA_LOG_FORMAT: 'ecs',
    WEKEZA_METRICS_PORT: '9464',
    WEKEZA_METRICS_HOST: '::1',
    WEKEZA_RATE_LIMIT_ADDRESS: '7',
    WEKEZA_RATE_LIMIT_APPLICATION: '8',
    WEKEZA_RATE_LIMIT_CONSENT: '9',
    WEKEZA_RATE_LIMIT_OWN: 'app_copilot=600,app_reports=60',
    WEKEZA_RATE_BURST_ADDRESS: '1',
    WEKEZA_RATE_BURST_APPLICATION: '2',
    WEKEZA_RATE_BURST_CONSENT: '3',
    WEKEZA_REDIS_URL: 'rediss://limits:word@redis.example:6380/1',
    WEKEZA_REDIS_TIMEOUT_MS: '90',
    WEKEZA_OVERLOAD_LAG_MS: '200',
    WEKEZA_OVERLOAD_REQUESTS: '50',
    WEKEZA_HEADERS_TIMEOUT_MS: '5000',
    WEKEZA_REQUEST_TIMEOUT_MS: '6000',
    WEKEZA_ANSWER_TIMEOUT_MS: '7000',
    WEKEZA_CONNECTIONS: '80',
    WEKEZA_CONNECTIONS_ADDRESS: '8',
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
    gatewayAllow: ['10.0.0.0/8', '192.168.1.7'],
    proofNonces: true,
    risk: { url: 'https://risk.bank.internal/assess', timeoutMs: 500, onFailure: 'deny' },
    webhookLoopback: true,
    mail: {
      url: 'smtps://bank:word@mail.bank.example:465',
      from: 'Wekeza <no-reply@bank.example>',
    },
    outbox: false,
    web: { dir: '/srv/pages' },
    invoices: {
      taxBasisPoints: 850,
      issuer: {
        name: 'Bank of Examples Ltd',
        address: 'Kenyatta Avenue 1, 00100 Nairobi',
        taxNumber: 'P051234567Z',
      },
    },
    requestLogDays: 90,
    logLevel: 'debug',
    logFormat: 'ecs',
    metrics: { host: '::1', port: 9464 },
    unitsPerMinute: { address: 7, application: 8, consent: 9 },
    unitsPerSecond: { address: 1, application: 2, consent: 3 },
    ownRates: new Map([
      ['app_copilot', { perMinute: 600, perSecond: 100 }],
      ['app_reports', { perMinute: 60, perSecond: 60 }],
    ]),
    redis: { url: 'rediss://limits:word@redis.example:6380/1', timeoutMs: 90 },
    overload: { lagMs: 200, requests: 50 },
    slowClients: { headersMs: 5_000, requestMs: 6_000, answerMs: 7_000 },
    connections: { total: 80, perAddress: 8 },
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
  ['WEKEZA_DATABASE_CONNECTIONS', '8'],
  ['WEKEZA_LOG_FORMAT', 'xml'],
  ['WEKEZA_METRICS_PORT', 'on'],
  ['WEKEZA_OUTBOX', 'yes'],
  ['WEKEZA_REQUEST_LOG_DAYS', '0'],
  ['WEKEZA_TAX_BASIS_POINTS', '16%'],
  ['WEKEZA_TAX_BASIS_POINTS', '10001'],
  ['WEKEZA_ISSUER_NAME', 'Bank of 銀行'],
  ['WEKEZA_ISSUER_TAX_NUMBER', 'P'.repeat(201)],
  ['WEKEZA_LOG_LEVEL', 'loud'],
  ['WEKEZA_RATE_LIMIT_ADDRESS', '0'],
  ['WEKEZA_RATE_BURST_CONSENT', '0'],
  ['WEKEZA_RATE_LIMIT_OWN', 'app_copilot'],
  ['WEKEZA_RATE_LIMIT_OWN', 'app_copilot=0'],
  ['WEKEZA_RATE_LIMIT_OWN', 'app_copilot=60,app_copilot=90'],
  ['WEKEZA_REDIS_URL', 'http://redis.example/'],
  ['WEKEZA_OVERLOAD_REQUESTS', '0'],
  ['WEKEZA_HEADERS_TIMEOUT_MS', '99'],
  ['WEKEZA_ANSWER_TIMEOUT_MS', '99'],
  ['WEKEZA_CONNECTIONS', '0'],
  ['WEKEZA_CONNECTIONS_ADDRESS', 'many'],
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
  [{ WEKEZA_SMTP_URL: 'smtp://localhost' }, 'WEKEZA_SMTP_URL is set without WEKEZA_MAIL_FROM'],
  [{ WEKEZA_MAIL_FROM: 'a@bank.example' }, 'WEKEZA_MAIL_FROM is set without WEKEZA_SMTP_URL'],
  [{ WEKEZA_TLS_CRL: 'a' }, 'WEKEZA_TLS_CRL is set without WEKEZA_TLS_CLIENT_CA'],
])('a part without the other is refused: %o', (environment: Environment, told) => {
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

test.each([
  [{}, true],
  [{ WEKEZA_HOST: '::1', WEKEZA_PUBLIC_URL: 'http://localhost:8080' }, true],
  [{ WEKEZA_HOST: '0.0.0.0' }, false],
  [{ WEKEZA_PUBLIC_URL: 'https://bank.example' }, false],
  [{ WEKEZA_HOST: '0.0.0.0', WEKEZA_WEBHOOK_LOOPBACK: 'allowed' }, true],
  [{ WEKEZA_WEBHOOK_LOOPBACK: 'refused' }, false],
])(
  'webhooks of test banks lead to this machine only where it alone can call, or an operator says so: %j',
  (environment, allowed) => {
    expect(readConfig(environment).webhookLoopback).toBe(allowed)
  },
)

test.each([
  [{}, true],
  [{ WEKEZA_HOST: '0.0.0.0' }, false],
  [{ WEKEZA_PUBLIC_URL: 'https://bank.example' }, false],
  [{ WEKEZA_HOST: '0.0.0.0', WEKEZA_OUTBOX: 'on' }, true],
  [{ WEKEZA_OUTBOX: 'off' }, false],
  [{ WEKEZA_SMTP_URL: 'smtp://localhost', WEKEZA_MAIL_FROM: 'a@bank.example' }, false],
])(
  'mails are shown only where none leaves and this machine alone can call, or an operator says so: %j',
  (environment, shown) => {
    expect(readConfig(environment).outbox).toBe(shown)
  },
)

test('mails that leave are never shown as well', () => {
  const environment = { WEKEZA_SMTP_URL: 'smtp://localhost', WEKEZA_MAIL_FROM: 'a@bank.example' }
  expect(troubleOf({ ...environment, WEKEZA_OUTBOX: 'on' })?.message).toBe(
    'WEKEZA_OUTBOX is on beside WEKEZA_SMTP_URL. Set it off, or let no mail leave.',
  )
})

test.each([
  ['WEKEZA_SMTP_URL', 'mail.bank.example'],
  ['WEKEZA_SMTP_URL', 'https://mail.bank.example'],
  ['WEKEZA_SMTP_URL', 'smtp://mail.bank.example/inbox'],
  ['WEKEZA_MAIL_FROM', 'no-reply at bank.example'],
  ['WEKEZA_MAIL_FROM', 'Wekeza <a@bank.example>, b@bank.example'],
  ['WEKEZA_MAIL_FROM', 'Wekeza <a@bank.example>\r\nBcc: b@bank.example'],
])('%s=%j is refused', (name, text) => {
  expect(troubleOf({ [name]: text })?.message).toContain(`${name} must be like`)
})

test("the mail server's password is not shown", () => {
  const WEKEZA_SMTP_URL = 'smtps://bank:canary@mail.bank.example:465'
  expect(shownOf({ WEKEZA_SMTP_URL }, 'WEKEZA_SMTP_URL')).not.toContain('canary')
})

test('of a small quota all may be used at once, and what is not set follows from what is', () => {
  const { unitsPerMinute, unitsPerSecond } = readConfig({
    WEKEZA_RATE_LIMIT_ADDRESS: '60',
    WEKEZA_RATE_LIMIT_APPLICATION: '6000',
  })
  expect(unitsPerMinute).toEqual({ address: 60, application: 6_000, consent: 1_500 })
  expect(unitsPerSecond).toEqual({ address: 60, application: 1_000, consent: 250 })
})
