import type { Bank, Change, Clock, Consent, Decision, Instruction, Payee } from '@wekeza/bank'
import { openBank, seedBank, seededIds } from '@wekeza/bank'
import { DEMO_APPLICATIONS, DEMO_BANK } from '@wekeza/platform'
import { bankPorts } from '../banks/bank-ports.ts'
import { issueSecret } from '../secrets/issue-secret.ts'
import { openKeyring } from '../secrets/keyring.ts'
import { loadSecrets } from '../secrets/load-secrets.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import type { Stores } from '../stores/stores.ts'
import { plantApplication } from './plant-application.ts'
import { PLATFORM_ROWS, TEST_ENVELOPE } from './platform-rows.ts'
import { rareRows } from './rare-rows.ts'
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
  const stores = openSqlite(folder, () => TEST_ENVELOPE)
  await plantPayments(stores)
  await stores.platform.commit(PLATFORM_ROWS)
  const readSecrets = () => loadSecrets(folder)
  await openKeyring({ store: stores.keys, readSecrets, wall: CLOCK })
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
  for (const application of DEMO_APPLICATIONS) {
    const issue = { application, kind: 'client_secret' } as const
    const { secret } = issueSecret(issue, new Uint8Array(32), nowMs)
    await plantApplication(stores.platform, application, { secret, atMs: nowMs })
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
  const subjects = [{ subject: 'digest', limits: [{ windowMs: 1_000, most: 9 }] }]
  const attempt = { id: 'one', subjects, atMs: nowMs }
  await stores.provider.attempts.begin(attempt)
  await stores.credentials('customers').set(DEMO_BANK, 'cus_wanjiru', 'wanjiru', 'password')
  const person = { realm: 'customers', bankKey: DEMO_BANK, personId: 'cus_wanjiru' } as const
  await stores.secondFactors.put({ person, sealedSecret: 'e1.m_1.a.b', lastStep: 7 })
}

async function makePayments(bank: Bank): Promise<void> {
  await grant(bank, { kind: 'account_access', permissions: ['transactions.read'] })
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
  const stands = { status: 'settled', failureCode: null } as const
  const row = { ...transfer, ...stands, reference: null, createdAtMs: CLOCK.nowMs() }
  const transferred: Change = { kind: 'insert-transfer', transfer: row }
  await bank.store.commit({ changes: [transferred, ...counted(), ...rareRows(PAID_ACCOUNT)] })
}

/** What is counted of a consent: a payment in a period, and a read. */
function counted(): Change[] {
  const consentId = 'csn_one'
  const atMs = CLOCK.nowMs()
  const use = { consentId, startMs: atMs, amountMinor: 1 }
  const shown = { accountId: PAID_ACCOUNT, permission: 'balances.read' } as const
  const read = { consentId, ...shown, count: 1, firstAtMs: atMs, lastAtMs: atMs }
  return [
    { kind: 'use-period', use, limit: { period: 'day', capMinor: 9 } },
    { kind: 'count-read', read },
  ]
}

async function pay(bank: Bank, wanted: Partial<Instruction>): Promise<void> {
  const instruction: Instruction = {
    debtorAccountId: PAID_ACCOUNT,
    amountMinor: 0,
    payee: BARAKA,
    rail: 'internal',
    fallbackRails: [],
    reference: null,
    executionDate: null,
    ...wanted,
  }
  await take(bank, await bank.payments.initiate(await consentTo(bank, instruction), instruction))
}

async function consentTo(bank: Bank, { amountMinor, payee, rail }: Instruction): Promise<Consent> {
  return grant(bank, { kind: 'single_payment', amountMinor, payee, rail, debtorAccountId: null })
}

/** What a customer lets the demo application do with the account. */
async function grant(bank: Bank, terms: Consent['terms']): Promise<Consent> {
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
