import { errors } from '@wekeza/contract'
import { createSandbox } from '@wekeza/sandbox'
import { expect, test } from 'vitest'
import { Bench } from '../bench/bench.ts'
import type { Target } from '../target.ts'
import { type Breakable, brokenSandbox } from '../testing/broken-sandbox.ts'
import { readJwt } from '../world/jwt.ts'
import { matrixOf } from './matrix.ts'
import { runCell } from './run-cell.ts'
import type { Stand } from './stand.ts'
import { impostorOf } from './testing/stands.ts'

const OTHER_APPLICATION = 'the same customer of another application'
const OTHER_CUSTOMER = 'another customer of the same application'

async function standOf(target: Target): Promise<Stand> {
  const elsewhere = 'http://127.0.0.1:4011'
  return {
    bench: new Bench(target),
    organisation: new Bench(await createSandbox({ baseUrl: elsewhere, seed: 2 })),
    samePlatform: false,
    otherBank: await impostorOf(target.baseUrl),
  }
}

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
    await brokenSandbox(
      () => {},
      takeForOwner(/^\/v1\/consents\/\w+$/, () => 'application'),
    ),
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

test('a bank that withdraws a foreign consent and says that there is none is found', async () => {
  const sound = await brokenSandbox(() => {})
  const asOwner = takeForOwner(/^\/v1\/consents\/\w+$/, () => 'application')
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
