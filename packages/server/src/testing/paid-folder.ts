import type { Bank, Clock, Consent, Decision, Instruction, Payee } from '@wekeza/bank'
import { openBank, seedBank, seededIds } from '@wekeza/bank'
import { DEMO_APPLICATIONS, DEMO_BANK, DEMO_ORGANISATION } from '@wekeza/platform'
import { bankPorts } from '../banks/bank-ports.ts'
import { createApplication, requireOrganisation } from '../platform/create-application.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import type { Stores } from '../stores/stores.ts'
import { temporaryFolder } from './temporary-folder.ts'

const BARAKA: Payee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}
const ELSEWHERE: Payee = { ...BARAKA, account_number: '1234567890', bank_code: '01' }
const CLOCK: Clock = { nowMs: () => Date.parse('2026-01-15T06:00:00.000Z') }

export const PAID_ACCOUNT = 'acc_wanjiru_current'
/** what the payment that is still pending holds of that account */
export const HELD_MINOR = 70_000

/** A data folder of the running test with rows in every table. */
export async function paidFolder(): Promise<string> {
  const folder = temporaryFolder()
  const stores = openSqlite(folder)
  await plantPayments(stores)
  await stores.close()
  return folder
}

/**
 * Fills an empty database: people and their history, payments that are settled, pending and scheduled, and what the
 * authorization server remembers.
 */
export async function plantPayments(stores: Stores): Promise<void> {
  await plantPlatform(stores)
  const store = stores.bank(DEMO_BANK)
  const ids = seededIds({ seed: 1, nowMs: CLOCK.nowMs })
  await seedBank(store, { seed: 1, nowMs: CLOCK.nowMs(), ids })
  await makePayments(openBank(bankPorts(store, CLOCK)))
}

async function plantPlatform(stores: Stores): Promise<void> {
  const nowMs = CLOCK.nowMs()
  await requireOrganisation(stores.platform, DEMO_ORGANISATION, nowMs)
  for (const application of DEMO_APPLICATIONS) {
    await createApplication(stores.platform, application, 'secret', nowMs)
  }
  await stores.clocks.advance(DEMO_BANK, 86_400_000)
  await stores.provider.upsert({
    model: 'Grant',
    id: 'digest',
    uid: null,
    userCode: null,
    grantId: 'digest',
    payload: { 'what\'s \\ "in" {it}': ['NULL', null, 'Wanjirũ'] },
    consumedAtMs: null,
    expiresAtMs: nowMs + 1,
  })
  const attempt = { id: 'one', subjects: ['digest'], atMs: nowMs, sinceMs: 0, most: 9 }
  await stores.provider.attempts.begin(attempt)
  await stores.credentials.set(DEMO_BANK, 'cus_wanjiru', 'wanjiru', 'password')
}

async function makePayments(bank: Bank): Promise<void> {
  await pay(bank, { amountMinor: 125_000 })
  await pay(bank, { amountMinor: HELD_MINOR, rail: 'pesalink', payee: ELSEWHERE })
  await pay(bank, { amountMinor: 5_000, executionDate: '2026-01-16' })
  const scope = 'test_demo app_demo create-payment cus_wanjiru key'
  const times = { answeredAtMs: 1, expiresAtMs: 9_000_000_000_000 }
  await bank.store.commit({
    changes: [],
    idempotent: { scope, bodyHash: 'hash', status: 201, body: '{"id":"pay_1"}', ...times },
  })
  const moved = { debtorAccountId: PAID_ACCOUNT, creditorAccountId: 'acc_baraka_business' }
  const transfer = { id: 'trf_one', consentId: 'csn_one', amountMinor: 1, ...moved }
  const row = { ...transfer, reference: null, createdAtMs: CLOCK.nowMs() }
  await bank.store.commit({ changes: [{ kind: 'insert-transfer', transfer: row }] })
}

async function pay(bank: Bank, wanted: Partial<Instruction>): Promise<void> {
  const instruction: Instruction = {
    debtorAccountId: PAID_ACCOUNT,
    amountMinor: 0,
    payee: BARAKA,
    rail: 'internal',
    reference: null,
    executionDate: null,
    ...wanted,
  }
  await take(bank, await bank.payments.initiate(await consentTo(bank, instruction), instruction))
}

async function consentTo(bank: Bank, { amountMinor, payee, rail }: Instruction): Promise<Consent> {
  const terms = { kind: 'single_payment', amountMinor, payee, rail, debtorAccountId: null } as const
  const ask = { applicationId: 'app_demo', terms, expiresAtMs: undefined }
  const { consent } = await take(bank, bank.consents.request(ask))
  const by = { customerId: 'cus_wanjiru', chosenIds: [PAID_ACCOUNT] }
  return (await take(bank, await bank.consents.approve(consent, by))).consent
}

async function take<Made extends object>(bank: Bank, decision: Decision<Made>): Promise<Made> {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.failure)}`)
  const { kind } = await bank.store.commit({ changes: decision.changes })
  if (kind !== 'committed') throw new Error(`the commit was ${kind}`)
  return decision
}
