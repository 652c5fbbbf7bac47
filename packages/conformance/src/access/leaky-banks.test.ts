import { errors } from '@wekeza/contract'
import { eventExamples } from '@wekeza/contract/event-examples'
import { expect, test } from 'vitest'
import { runConformance } from '../run/run-conformance.ts'
import { type Breakable, brokenSandbox } from '../testing/broken-sandbox.ts'
import { readJwt } from '../world/jwt.ts'
import { matrixOf } from './matrix.ts'
import { runCell } from './run-cell.ts'
import type { Stand } from './stand.ts'
import { standOf } from './testing/stands.ts'

const OTHER_APPLICATION = 'the same customer of another application'
const OTHER_CUSTOMER = 'another customer of the same application'

function run(stand: Stand, name: string) {
  const cell = matrixOf().existing.find((one) => one.name === name)
  if (!cell) throw new Error(`there is no cell ${name}`)
  return runCell(stand, cell)
}

function bearerOf({ headers }: Request): string {
  return (headers.get('authorization') ?? '').replace('Bearer ', '')
}

/** Takes every request to these addresses as one of whoever asked there before, first of all its owner. */
function takeForOwner(path: RegExp, sameKind: (claims: Record<string, unknown>) => string) {
  const owners = new Map<string, string>()
  return (request: Request) => {
    const { pathname } = new URL(request.url)
    const token = bearerOf(request)
    if (!token.includes('.')) return request
    const kind = sameKind({ ...readJwt(token).payload })
    const owner = owners.get(kind) ?? token
    owners.set(kind, owner)
    if (path.test(pathname)) request.headers.set('authorization', `Bearer ${owner}`)
    return request
  }
}

/** Of the demo organisation all are as one; whoever else calls is nobody's like. */
const applications = ({ bank, sub }: Record<string, unknown>) =>
  bank === 'test_demo' && String(sub).startsWith('app_') ? 'application' : String(sub)

/** Whoever signed in first has the organisation under test. */
const developers = ({ bank, sub }: Record<string, unknown>) =>
  bank === 'platform' ? 'developer' : String(sub)

/** Serves what it has served at an address before, where it should refuse with this code. */
function forget(code: string) {
  const served = new Map<string, Breakable>()
  return (answer: Breakable) => {
    if (answer.status === 200) served.set(answer.path, { ...answer })
    const before = served.get(answer.path)
    if (!before || !answer.text.includes(code)) return
    answer.status = before.status
    answer.text = before.text
    answer.headers.set('content-type', 'application/json')
  }
}

/** Answers 200 with an event of its own making, where it should refuse with this code. */
function remember(code: string) {
  const { id, ...example } = eventExamples['payment.settled']
  return (answer: Breakable) => {
    if (!answer.text.includes(code)) return
    answer.status = 200
    answer.text = JSON.stringify({ id: answer.path.split('/').at(-1) ?? id, ...example })
    answer.headers.set('content-type', 'application/json')
  }
}

/** Spoils the refusals of ids that the bank has given out: what is foreign, and never what is not there. */
function tellForeign(spoil: (answer: Breakable) => void) {
  const given = new Set<string>()
  return (answer: Breakable) => {
    const { id } = /"id":"(?<id>(csn|pay|trf|txn)_\w+)"/.exec(answer.text)?.groups ?? {}
    if (answer.status < 300 && id) given.add(id)
    const foreign = [...given].some((one) => answer.path.endsWith(one))
    if (answer.status >= 400 && foreign) spoil(answer)
  }
}

test('a sound bank passes where the broken ones fail', async () => {
  const stand = await standOf(await brokenSandbox(() => {}))
  for (const asker of [OTHER_APPLICATION, 'another bank', 'expired consent', 'unknown id']) {
    await run(stand, `getConsent consent_id: ${asker}`)
  }
})

test('a bank that lets a foreign application read a consent is found', async () => {
  const stand = await standOf(
    await brokenSandbox(() => {}, takeForOwner(/^\/v1\/consents\/\w+$/, applications)),
  )
  await expect(run(stand, `getConsent consent_id: ${OTHER_APPLICATION}`)).rejects.toThrow(
    /getConsent of what is foreign, beside nothing/,
  )
})

test('a bank that lets a customer read what another one paid is found', async () => {
  const customers = ({ sub }: Record<string, unknown>) =>
    String(sub).startsWith('cus_') ? 'customer' : 'application'
  const stand = await standOf(
    await brokenSandbox(() => {}, takeForOwner(/^\/v1\/payments\/\w+$/, customers)),
  )
  await expect(run(stand, `getPayment payment_id: ${OTHER_CUSTOMER}`)).rejects.toThrow(
    /getPayment of what is foreign, beside nothing/,
  )
})

test('a bank that tells an event to a stranger is found', async () => {
  const stand = await standOf(
    await brokenSandbox(() => {}, takeForOwner(/^\/v1\/events\/\w+$/, applications)),
  )
  await expect(run(stand, `getEvent event_id: ${OTHER_APPLICATION}`)).rejects.toThrow(
    /getEvent of what is foreign, beside nothing/,
  )
})

test('a bank that shows what was sent to a stranger’s webhook is found', async () => {
  const stand = await standOf(
    await brokenSandbox(
      () => {},
      takeForOwner(/^\/v1\/webhooks\/\w+\/deliveries\/\w+$/, applications),
    ),
  )
  await expect(run(stand, `getDelivery webhook_id: ${OTHER_APPLICATION}`)).rejects.toThrow(
    /getDelivery of what is foreign, beside nothing/,
  )
})

test('a bank that shows what another application asked is found', async () => {
  const stand = await standOf(
    await brokenSandbox(() => {}, takeForOwner(/^\/v1\/requests\/\w+$/, applications)),
  )
  await expect(run(stand, `getRequest request_id: ${OTHER_APPLICATION}`)).rejects.toThrow(
    /getRequest of what is foreign, beside nothing/,
  )
})

test.each([
  ['keys', 'listApiKeys', /^\/v1\/applications\/\w+\/api-keys$/],
  ['secrets', 'listSecrets', /^\/v1\/applications\/\w+\/secrets$/],
  ['settings', 'getApplication', /^\/v1\/applications\/\w+$/],
  ['requests', 'listApplicationRequests', /^\/v1\/applications\/\w+\/requests$/],
])('a platform that shows an application’s %s to a stranger is found', async (_, id, path) => {
  const stand = await standOf(await brokenSandbox(() => {}, takeForOwner(path, developers)))
  const cell = `${id} application_id: owner of another organisation`
  await expect(run(stand, cell)).rejects.toThrow(`${id} of what is foreign, beside nothing`)
})

test.each([
  ['usage', 'getOrganisationUsage', /^\/v1\/organisations\/\w+\/usage$/],
  ['invoices', 'listInvoices', /^\/v1\/organisations\/\w+\/invoices$/],
  ['invoice', 'getInvoice', /^\/v1\/organisations\/\w+\/invoices\/\w+$/],
  ['invoice as a file', 'getInvoiceFile', /^\/v1\/organisations\/\w+\/invoices\/\w+\/file$/],
  ['costs', 'simulateInvoice', /^\/v1\/organisations\/\w+\/invoice-simulations$/],
  ['earnings', 'getRevenueStatement', /^\/v1\/organisations\/\w+\/revenue-statements\/[\w-]+$/],
])('a platform that shows an organisation’s %s to a stranger is found', async (_, id, path) => {
  const stand = await standOf(await brokenSandbox(() => {}, takeForOwner(path, developers)))
  const cell = `${id} organisation_id: owner of another organisation`
  await expect(run(stand, cell)).rejects.toThrow(`${id} of what is foreign, beside nothing`)
})

test('a platform that shows an application what another one calls is found', async () => {
  const taken = takeForOwner(/^\/v1\/usage$/, ({ sub }) =>
    String(sub).startsWith('app_') ? 'application' : String(sub),
  )
  const target = await brokenSandbox(() => {}, taken)
  const { cases } = await runConformance(target, { only: ['USG-002'] })
  expect(cases[0]?.outcome).toBe('failed')
  expect(cases[0]?.detail).toMatch(/the calls in usage|whose calls it sees/)
})

test('a platform that lets a viewer write is found', async () => {
  const stand = await standOf(
    await brokenSandbox(() => {}, takeForOwner(/^\/v1\/applications\/\w+$/, developers)),
  )
  const cell = 'updateApplication application_id: viewer of the organisation'
  await expect(run(stand, cell)).rejects.toThrow(/the refusal by updateApplication/)
})

test('a platform that refuses a viewer and writes all the same is found', async () => {
  const sound = await brokenSandbox(() => {})
  const asOwner = takeForOwner(/^\/v1\/applications\/\w+\/api-keys$/, developers)
  const stand = await standOf({
    ...sound,
    async fetch(request) {
      const owners = asOwner(request.clone())
      const viewers = owners.headers.get('authorization') !== request.headers.get('authorization')
      owners.headers.set('idempotency-key', crypto.randomUUID())
      if (request.method === 'POST' && viewers) await sound.fetch?.(owners)
      return (sound.fetch ?? fetch)(request)
    },
  })
  const cell = 'createApiKey application_id: viewer of the organisation'
  await expect(run(stand, cell)).rejects.toThrow(
    /what its owner sees after createApiKey was refused/,
  )
})

test('a bank that goes on telling what no consent allows any more is found', async () => {
  const stand = await standOf(await brokenSandbox(remember('event_not_found')))
  await expect(run(stand, 'getEvent event_id: revoked consent')).rejects.toThrow(/event_not_found/)
})

test('a bank that withdraws a foreign consent and says that there is none is found', async () => {
  const sound = await brokenSandbox(() => {})
  const asOwner = takeForOwner(/^\/v1\/consents\/\w+$/, applications)
  const stand = await standOf({
    ...sound,
    async fetch(request) {
      const owners = asOwner(request.clone())
      if (request.method === 'DELETE') await sound.fetch?.(owners)
      return (sound.fetch ?? fetch)(request)
    },
  })
  await expect(run(stand, `revokeConsent consent_id: ${OTHER_APPLICATION}`)).rejects.toThrow(
    /what its owner sees after revokeConsent was refused/,
  )
})

test.each<[string, RegExp, (answer: Breakable) => void]>([
  [
    'answers 403 for what is foreign and 404 for what is not there',
    /of what is foreign, beside nothing: expected .*404.*, received .*403/,
    (answer) => {
      // A refusal that the contract documents for this operation, so that nothing but the difference is wrong with it.
      const { status, next } = errors.scope_missing
      answer.status = status
      answer.text = answer.text
        .replaceAll('consent_not_found', 'scope_missing')
        .replace(`"status":${errors.consent_not_found.status}`, `"status":${status}`)
        .replace(errors.consent_not_found.next, next)
    },
  ],
  [
    'has one header more for what is foreign',
    /x-owner/,
    ({ headers }) => headers.set('x-owner', 'somebody'),
  ],
  [
    'has other words for what is foreign',
    /of what is foreign, beside nothing/,
    (answer) => {
      answer.text = answer.text.replace('"detail":"', '"detail":"Not yours. ')
    },
  ],
])('a bank that %s is found', async (_, told, spoil) => {
  const stand = await standOf(await brokenSandbox(tellForeign(spoil)))
  await expect(run(stand, `getConsent consent_id: ${OTHER_APPLICATION}`)).rejects.toThrow(told)
})

test.each([
  ['forgets expiry', 'consent_expired', 'expired consent', /expected "?consent_expired/],
  ['forgets withdrawal', 'consent_revoked', 'revoked consent', /expected "?consent_revoked/],
  ['does not look at scopes', 'scope_missing', 'missing permission', /scope_missing/],
  ['does not look at permissions', 'permission_missing', 'missing permission', /scope_missing/],
  ['takes the tokens of another bank', 'token_invalid', 'another bank', /foreign, beside nothing/],
  ['shows any account', 'account_not_in_consent', OTHER_CUSTOMER, /foreign, beside nothing/],
])('a bank that %s is found', async (_, code, asker, told) => {
  const stand = await standOf(await brokenSandbox(forget(code)))
  await run(stand, 'getAccount account_id: owner')
  await expect(run(stand, `getAccount account_id: ${asker}`)).rejects.toThrow(told)
})
