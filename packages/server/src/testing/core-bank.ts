import {
  type Clock,
  type Decision,
  frozenClock,
  type Instruction,
  openBank,
  type Payee,
  type Store,
} from '@wekeza/bank'
import { bankPorts } from '../banks/bank-ports.ts'
import { type HttpCore, httpCore } from '../core/http-core.ts'
import { CORE_TOKEN } from './faulty-core.ts'

export const NOW_MS = Date.parse('2026-01-15T06:00:00.000Z')
export const AKINYI = 'acc_akinyi_current'
export const BARASA = 'acc_barasa_shop'

const TO_BARASA: Payee = {
  type: 'account',
  name: 'Barasa Wekesa',
  account_number: '5500000022',
  bank_code: '77',
}

export function coreAt(url: string, timeoutMs = 200): HttpCore {
  return httpCore({ url, timeoutMs, token: () => CORE_TOKEN })
}

/** A bank over a store and a core: its accounts and what they hold are taken over. */
export async function coreBank(store: Store, core: HttpCore) {
  const clock = frozenClock(NOW_MS)
  const bank = bankOn(store, core, clock)
  await bank.core.importAccounts()
  await bank.core.readFeed()
  return {
    bank,
    clock,
    /** a payment from Akinyi to Barasa that the core is still to be asked for */
    pay: (amountMinor: number) => pay(bank, amountMinor),
    async wait(forMs: number) {
      await clock.advance(forMs)
      await bank.runDue()
    },
    payment: (id: string) => store.payments.get(id),
    balances: () => balancesOf(store),
    differences: async () =>
      (await store.core.differences(99)).map(({ kind, subjectId }) => `${kind} ${subjectId}`),
  }
}

export function bankOn(store: Store, core: HttpCore, clock: Clock) {
  return openBank(bankPorts(store, clock, { core }))
}

type Bank = ReturnType<typeof bankOn>

async function pay(bank: Bank, amountMinor: number): Promise<string> {
  const terms = {
    kind: 'single_payment',
    amountMinor,
    payee: TO_BARASA,
    rail: 'internal',
    debtorAccountId: null,
  } as const
  const ask = { applicationId: 'app_demo', terms, expiresAtMs: undefined }
  const { consent } = await take(bank, await bank.consents.request(ask))
  const by = { customerId: 'cus_akinyi' }
  const approved = (await take(bank, await bank.consents.approve(consent, by))).consent
  const instruction: Instruction = {
    debtorAccountId: AKINYI,
    amountMinor,
    payee: TO_BARASA,
    rail: 'internal',
    fallbackRails: [],
    reference: null,
    executionDate: null,
  }
  return (await take(bank, await bank.payments.initiate(approved, instruction))).payment.id
}

async function take<Made extends object>(bank: Bank, decision: Decision<Made>): Promise<Made> {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.failure)}`)
  const { kind } = await bank.store.commit({ changes: decision.changes })
  if (kind !== 'committed') throw new Error(`the commit was ${kind}`)
  return decision
}

async function balancesOf(store: Store) {
  const read = async (id: string) => {
    const account = await store.accounts.get(id)
    return { bookedMinor: account?.bookedMinor, heldMinor: account?.heldMinor }
  }
  return { akinyi: await read(AKINYI), barasa: await read(BARASA) }
}
