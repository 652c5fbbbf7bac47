import { join } from 'node:path'
import { openBank, type Payee, seedBank, seededIds, type Terms } from '@wekeza/bank'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bankPorts } from '../banks/bank-ports.ts'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { openPostgres } from '../stores/postgres/open.ts'
import { openDatabase } from '../stores/postgres/open-database.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import type { Stores } from '../stores/stores.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const BANK = 'test_acme'
const CLOCK = { nowMs: () => Date.parse('2026-01-15T06:00:00.000Z') }
const ACCESS: Terms = { kind: 'account_access', permissions: ['accounts.read'] }
const PAYEE: Payee = {
  type: 'account',
  name: 'Njeri Mwangi',
  account_number: '0110000056',
  bank_code: '77',
}
const RECURRING: Terms = {
  kind: 'recurring_payment',
  capPerPaymentMinor: 500_00,
  payees: [PAYEE],
  rail: 'internal',
  debtorAccountId: null,
}
const CUSTOMER = { kind: 'customer', id: 'cus_wanjiru' } as const

interface Place {
  readonly stores: Stores
  acts(): Promise<string[]>
}

const READ = `SELECT act || ' ' || actor AS line FROM audit_entry ORDER BY sequence`

async function onSqlite(): Promise<Place> {
  const folder = temporaryFolder()
  const stores = openSqlite(folder)
  const database = openFile(join(folder, DATABASE_FILE))
  onTestFinished(async () => {
    database.close()
    await stores.close()
  })
  return { stores, acts: async () => database.prepare(READ).pluck().all() as string[] }
}

async function onPostgres(): Promise<Place> {
  const url = await freshDatabase()
  const stores = await openPostgres(url, { connectionsMax: 8 })
  const database = await openDatabase(url)
  onTestFinished(async () => {
    await database.close()
    await stores.close()
  })
  const acts = () =>
    database.session(async (client) => (await client.query(READ)).rows.map(({ line }) => line))
  return { stores, acts }
}

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('a commit on %s', { timeout: 30_000 }, (_engine, open) => {
  let place: Place
  let bank: ReturnType<typeof openBank>
  beforeEach(async () => {
    place = await open()
    const store = place.stores.bank(BANK)
    const ids = seededIds({ seed: 1, nowMs: CLOCK.nowMs })
    await seedBank(store, { seed: 1, nowMs: CLOCK.nowMs(), ids })
    bank = openBank(bankPorts(store, CLOCK))
  })

  const requested = async (terms: Terms) => {
    const asked = bank.consents.request({ applicationId: 'app', terms, expiresAtMs: undefined })
    if (!asked.ok) throw new Error(asked.failure.code)
    await bank.store.commit({ changes: asked.changes })
    return asked.consent
  }
  const approved = async (terms: Terms, customerId: string = CUSTOMER.id) => {
    const consent = await requested(terms)
    const yes = await bank.consents.approve(consent, { customerId })
    if (!yes.ok) throw new Error(yes.failure.code)
    await bank.store.commit({ changes: yes.changes })
    return yes.consent
  }

  test('writes down what somebody decides on a consent, and nothing else', async () => {
    const consent = await approved(ACCESS)
    const renewed = bank.consents.renew(consent, CUSTOMER.id)
    if (!renewed.ok) throw new Error(renewed.failure.code)
    await bank.store.commit({ changes: renewed.changes })
    const application = { kind: 'application', id: 'app' } as const
    const revoked = await bank.consents.revoke(renewed.consent, application)
    await bank.store.commit({ changes: revoked.changes })
    const no = await bank.consents.reject(await requested(ACCESS), CUSTOMER.id)
    if (!no.ok) throw new Error(no.failure.code)
    await bank.store.commit({ changes: no.changes })
    expect(await place.acts()).toEqual([
      'consent.approve customer:cus_wanjiru',
      'consent.renew customer:cus_wanjiru',
      'consent.revoke application:app',
      'consent.reject customer:cus_wanjiru',
    ])
  })

  test('that is refused writes nothing down', async () => {
    const consent = await approved(ACCESS)
    const one = await bank.consents.revoke(consent, CUSTOMER)
    const other = await bank.consents.revoke(consent, CUSTOMER)
    expect(await bank.store.commit({ changes: one.changes })).toEqual({ kind: 'committed' })
    expect(await bank.store.commit({ changes: other.changes })).toMatchObject({ kind: 'refused' })
    expect(await place.acts()).toHaveLength(2)
  })

  test('of many at once keeps the chain in one line', async () => {
    const consents = await Promise.all(Array.from({ length: 12 }, () => requested(ACCESS)))
    const decided = await Promise.all(
      consents.map(async (consent) => {
        const yes = await bank.consents.approve(consent, { customerId: CUSTOMER.id })
        if (!yes.ok) throw new Error(yes.failure.code)
        return bank.store.commit({ changes: yes.changes })
      }),
    )
    expect(decided.every(({ kind }) => kind === 'committed')).toBe(true)
    expect(await place.acts()).toHaveLength(12)
  })

  test('of a payment writes nothing down: no payment waits for the chain', async () => {
    const consent = await approved(RECURRING)
    const before = await place.acts()
    const paid = await bank.payments.initiate(consent, {
      debtorAccountId: consent.accountIds[0] ?? '',
      amountMinor: 100_00,
      payee: PAYEE,
      rail: 'internal',
      fallbackRails: [],
      reference: null,
      executionDate: null,
    })
    if (!paid.ok) throw new Error(paid.failure.code)
    expect(await bank.store.commit({ changes: paid.changes })).toEqual({ kind: 'committed' })
    expect(await place.acts()).toEqual(before)
  })

  test('writes down what the staff decide on a payment, and not what time does', async () => {
    const much = 2_000_000_00
    const waiting = async () => {
      const consent = await approved({ ...RECURRING, capPerPaymentMinor: much }, 'cus_zawadi')
      const waits = await bank.payments.initiate(consent, {
        debtorAccountId: consent.accountIds[0] ?? '',
        amountMinor: much,
        payee: PAYEE,
        rail: 'internal',
        fallbackRails: [],
        reference: null,
        executionDate: null,
      })
      if (!waits.ok) throw new Error(waits.failure.code)
      await bank.store.commit({ changes: waits.changes })
      const [review] = await bank.risk.page({ limit: 1 })
      return { id: review?.id ?? '', consent }
    }
    for (const decide of ['release', 'decline'] as const) {
      const { id } = await waiting()
      const judged = await bank.risk[decide](id, { staffId: 'stf_amina', note: 'She called.' })
      if (!judged.ok) throw new Error(judged.failure.code)
      await bank.store.commit({ changes: judged.changes })
    }
    const { consent } = await waiting()
    const stopped = await bank.consents.revoke(consent, { kind: 'application', id: 'app' })
    await bank.store.commit({ changes: stopped.changes })
    const acts = (await place.acts()).filter((act) => act.startsWith('risk.'))
    expect(acts).toEqual(['risk.release staff:stf_amina', 'risk.decline staff:stf_amina'])
  })

  test('outlives a reset of the bank', async () => {
    await approved(ACCESS)
    await bank.store.clear()
    expect(await place.acts()).toEqual(['consent.approve customer:cus_wanjiru'])
  })
})
