import fc from 'fast-check'
import { expect, test } from 'vitest'
import { APP, BARAKA, NOW_MS, type SmallBank, smallBank } from '../testing/small-bank.ts'
import { checkUse } from './check-use.ts'
import type { Consent, ConsentStatus, Terms } from './consent.ts'
import failingSeeds from './consent-machine.failing-seeds.json' with { type: 'json' }
import { transitions } from './transitions.ts'

const DAY_MS = 86_400_000

/** What somebody tries to do. Customers: Halima and Yusuf hold the account together, Wanjiru has no part in it. */
type Command =
  | { kind: 'approve' | 'reject' | 'renew' | 'withdraw'; customerId: string }
  | { kind: 'revokeByApplication' | 'revokeByBank' | 'pay' | 'runDue' }
  | { kind: 'advance'; days: number }

const customerId = fc.constantFrom('cus_halima', 'cus_yusuf', 'cus_wanjiru')
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('approve', 'approve', 'reject', 'renew', 'withdraw'),
    customerId,
  }),
  fc.record({ kind: fc.constantFrom('revokeByApplication', 'revokeByBank', 'pay', 'runDue') }),
  fc.record({ kind: fc.constant('advance' as const), days: fc.constantFrom(1, 100, 300) }),
)

const payee = { payee: BARAKA, rail: 'internal', debtorAccountId: null } as const
const ACCESS: Terms = { kind: 'account_access', permissions: ['accounts.read'] }
const SINGLE: Terms = { kind: 'single_payment', amountMinor: 100, ...payee }
const RECURRING: Terms = {
  kind: 'recurring_payment',
  capPerPaymentMinor: 100,
  payees: [BARAKA],
  rail: 'internal',
  debtorAccountId: null,
}
const FUNDS: Terms = { kind: 'funds_confirmation', debtorAccountId: null }
const BULK: Terms = {
  kind: 'bulk_payment',
  totalMinor: 100,
  itemsCount: 1,
  fileHash: 'a'.repeat(64),
  debtorAccountId: null,
}
const REFUNDS: Terms = { kind: 'refunds', debtorAccountId: null }
const terms = fc.constantFrom(ACCESS, SINGLE, RECURRING, BULK, REFUNDS, FUNDS)

const by = (kind: 'approve' | 'reject' | 'renew' | 'withdraw', name: string): Command => ({
  kind,
  customerId: `cus_${name}`,
})
const LATER: readonly Command[] = [
  { kind: 'advance', days: 300 },
  { kind: 'advance', days: 300 },
  { kind: 'runDue' },
]

/** A way through every row of the table: chance comes by some of them too seldom to notice a wrong one. */
const ways: [Terms, Command[]][] = [
  [ACCESS, [by('approve', 'wanjiru'), by('renew', 'wanjiru'), by('withdraw', 'wanjiru')]],
  [ACCESS, [by('reject', 'wanjiru')]],
  [ACCESS, [{ kind: 'revokeByBank' }]],
  [ACCESS, [...LATER]],
  [FUNDS, [by('approve', 'wanjiru'), ...LATER]],
  [SINGLE, [by('approve', 'halima'), by('approve', 'yusuf'), { kind: 'pay' }]],
  [RECURRING, [by('approve', 'halima'), by('reject', 'yusuf')]],
  [RECURRING, [by('approve', 'halima'), by('withdraw', 'yusuf')]],
  [RECURRING, [by('approve', 'halima'), ...LATER]],
]

const LIVES_DAYS: Record<Terms['kind'], number> = {
  account_access: 180,
  single_payment: 1,
  recurring_payment: 365,
  bulk_payment: 1,
  refunds: 365,
  funds_confirmation: 180,
}

/** The consent as a plain reader of the rules has it. It knows nothing of the table. */
interface Model {
  status: ConsentStatus
  signed: Set<string>
  holders: string[]
  expiresAtMs: number
  acts: number
}

const ENDED: readonly ConsentStatus[] = ['rejected', 'revoked', 'expired', 'consumed']
/** Who holds an account; of the two, both must sign for money. */
const HOLDS: Record<string, string[]> = {
  cus_halima: ['cus_halima', 'cus_yusuf'],
  cus_yusuf: ['cus_halima', 'cus_yusuf'],
  cus_wanjiru: ['cus_wanjiru'],
}

/** What the rules say becomes of it; null where nothing may change. */
function become(model: Model, kind: Terms['kind'], done: Command, nowMs: number): Model | null {
  const over = ENDED.includes(model.status)
  const late = nowMs >= model.expiresAtMs
  const moved = (change: Partial<Model>) => ({ ...model, ...change, acts: model.acts + 1 })
  switch (done.kind) {
    case 'approve':
      return over || late ? null : approved(model, kind, done.customerId, moved)
    case 'reject': {
      const entitled = model.status === 'awaiting_authorisation' || includes(model, done)
      const open = model.status.startsWith('awaiting')
      return open && !late && entitled
        ? moved({
            status: 'rejected',
            holders: model.holders.length > 0 ? model.holders : [done.customerId],
          })
        : null
    }
    case 'renew':
      return renewed(model, kind, done, nowMs, moved)
    case 'withdraw':
      return includes(model, done) && !over ? moved({ status: 'revoked' }) : null
    case 'revokeByApplication':
    case 'revokeByBank':
      return over ? null : moved({ status: 'revoked' })
    case 'pay':
      return kind === 'single_payment' && model.status === 'authorised' && !late
        ? moved({ status: 'consumed' })
        : null
    case 'runDue':
      return !over && late ? moved({ status: 'expired' }) : null
    case 'advance':
      return null
  }
}

const includes = (model: Model, { customerId: id }: { customerId: string }) =>
  model.holders.includes(id)

function approved(
  model: Model,
  kind: Terms['kind'],
  id: string,
  moved: (change: Partial<Model>) => Model,
): Model | null {
  const joint = !['account_access', 'funds_confirmation'].includes(kind)
  if (model.status === 'awaiting_authorisation') {
    const holders = joint ? (HOLDS[id] ?? []) : [id]
    const status = holders.length > 1 ? 'awaiting_co_holder' : 'authorised'
    return moved({ status, holders, signed: new Set([id]) })
  }
  if (model.status !== 'awaiting_co_holder') return null
  if (!model.holders.includes(id) || model.signed.has(id)) return null
  return moved({ status: 'authorised', signed: new Set([...model.signed, id]) })
}

function renewed(
  model: Model,
  kind: Terms['kind'],
  done: { customerId: string },
  nowMs: number,
  moved: (change: Partial<Model>) => Model,
): Model | null {
  const renewable = ['account_access', 'recurring_payment', 'refunds'].includes(kind)
  const alone = model.holders.length === 1 && includes(model, done)
  if (model.status !== 'authorised' || nowMs >= model.expiresAtMs) return null
  if (!renewable || !alone) return null
  const expiresAtMs = Math.max(model.expiresAtMs, nowMs + LIVES_DAYS[kind] * DAY_MS)
  return moved({ expiresAtMs })
}

/** Does it to the real bank, as its hosts do: decides on what is read, commits, and takes a refusal as it comes. */
async function carryOut({ bank, clock }: SmallBank, id: string, done: Command): Promise<void> {
  const consent = (await bank.store.consents.get(id)) as Consent
  const commit = async (made: { ok: boolean } | { changes: object }) => {
    if ('changes' in made) await bank.store.commit(made as never)
  }
  switch (done.kind) {
    case 'approve':
      return commit(await bank.consents.approve(consent, done))
    case 'reject':
      return commit(await bank.consents.reject(consent, done.customerId))
    case 'renew':
    case 'withdraw': {
      const held = await bank.consents.held(done.customerId, id)
      if (!held) return
      if (done.kind === 'renew') return commit(bank.consents.renew(held, done.customerId))
      return commit(await bank.consents.revoke(held, { kind: 'customer', id: done.customerId }))
    }
    case 'revokeByApplication':
      return commit(await bank.consents.revoke(consent, { kind: 'application', id: APP }))
    case 'revokeByBank':
      return commit(await bank.consents.revoke(consent, { kind: 'bank', id: 'stf_one' }))
    case 'pay':
      return pay(bank, consent, clock.nowMs())
    case 'runDue':
      return void (await bank.runDue())
    case 'advance':
      return void (await clock.advance(done.days * DAY_MS))
  }
}

/** A payment is asked for only where the api lets it through: under a consent that stands. */
async function pay(bank: SmallBank['bank'], consent: Consent, nowMs: number): Promise<void> {
  const use = {
    kinds: ['single_payment', 'recurring_payment'],
    permission: null,
    accountId: undefined,
    consumedAllowed: false,
  }
  if (checkUse(consent, use, nowMs)) return
  const debtorAccountId = consent.accountIds[0] ?? ''
  const asked = {
    amountMinor: 100,
    payee: BARAKA,
    rail: 'internal',
    reference: null,
    fallbackRails: [],
  } as const
  const made = await bank.payments.initiate(consent, {
    ...asked,
    debtorAccountId,
    executionDate: null,
  })
  if (made.ok) await bank.store.commit({ changes: made.changes })
}

test('whatever is tried in whatever order, a consent is where a plain model has it, and its history says how', async () => {
  const walked = new Set<string>()
  const commands = fc.array(command, { maxLength: 14 })
  const property = fc.asyncProperty(terms, commands, async (asked, tried) => {
    for (const row of await walk(asked, tried)) walked.add(row)
  })
  const given = { numRuns: 150, examples: ways }
  for (const { seed, path } of failingSeeds as { seed: number; path: string }[]) {
    await fc.assert(property, { ...given, seed, path })
  }
  // A failure prints its seed and path; they belong into consent-machine.failing-seeds.json, and stay there.
  await fc.assert(property, given)
  // Of the accounts here none has a third holder, who would sign between the first and the last.
  const all = transitions.map(({ from, act }) => `${from} ${act}`)
  expect(all.filter((row) => !walked.has(row))).toEqual(['awaiting_co_holder sign'])
})

/** @returns the rows of the table that it went by: from which status, by which act */
async function walk(asked: Terms, commands: readonly Command[]): Promise<string[]> {
  const small = await smallBank()
  const { bank, clock, take } = small
  const request = { applicationId: APP, terms: asked, expiresAtMs: undefined }
  const { consent } = await take(bank.consents.request(request))
  let model: Model = {
    status: 'awaiting_authorisation',
    signed: new Set(),
    holders: [],
    expiresAtMs: NOW_MS + LIVES_DAYS[asked.kind] * DAY_MS,
    acts: 1,
  }
  for (const done of commands) {
    model = become(model, asked.kind, done, clock.nowMs()) ?? model
    await carryOut(small, consent.id, done)
    const { status, acts, expiresAtMs } = model
    expect(await bank.store.consents.get(consent.id)).toMatchObject({ status, acts, expiresAtMs })
    expect((await bank.store.consents.history(consent.id)).at(-1)).toMatchObject({
      number: acts,
      status,
    })
  }
  const history = await bank.store.consents.history(consent.id)
  return history.slice(1).map(({ act }, before) => `${history[before]?.status} ${act}`)
}
