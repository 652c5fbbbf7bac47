import type { Account } from '../accounts/account.ts'
import { nairobiDay } from '../calendar/nairobi-day.ts'
import type { Change } from '../changes.ts'
import { moveMoney } from '../ledger/move-money.ts'
import { CURRENCY } from '../money/currency.ts'
import type { Ids } from '../ports/ids.ts'
import type { Store } from '../ports/store.ts'
import { nextDay } from '../standing-orders/next-day.ts'
import { awaitDay } from '../standing-orders/run-standing-order.ts'
import { bankAccounts, WORLD_ACCOUNT_ID } from './bank-accounts.ts'
import { type Happened, historyOf } from './history.ts'
import type { Persona } from './persona.ts'
import { personas } from './personas.ts'
import { seededRandom } from './random.ts'

/** Seeded orders end, so that time that is advanced by centuries has centuries less of them to pay. */
const ORDER_YEARS = 5

export interface SeedOptions {
  /** the same seed and time give the same rows */
  readonly seed: number
  readonly nowMs: number
  readonly ids: Ids
}

/** Fills an empty test bank with its people and months of their movements. */
export async function seedBank(store: Store, { seed, nowMs, ids }: SeedOptions): Promise<void> {
  const history = historyOf(personas, nowMs, seededRandom(seed))
  const result = await store.commit({
    changes: [
      ...bankAccounts().map((account): Change => ({ kind: 'insert-account', account })),
      ...personas.map((persona) => customerOf(persona)),
      ...personas.flatMap(accountsOf),
      ...personas.flatMap((persona) => payeesOf(persona, nowMs)),
      ...history.map((happened) => entryOf(happened, ids)),
    ],
  })
  if (result.kind !== 'committed') throw new Error(`the seed was ${result.kind}`)
}

function customerOf({ id, username, name, story }: Persona): Change {
  return { kind: 'insert-customer', customer: { id, username, name, story } }
}

function accountsOf(persona: Persona): Change[] {
  const customerIds = [persona.id, ...(persona.coHolderIds ?? [])]
  const holders = customerIds.map((id) => personas.find((one) => one.id === id)?.name ?? id)
  return persona.accounts.map((seed) => {
    const { id, type, status, nickname, number, openedOn, overdraftMinor } = seed
    const account: Account = {
      id,
      type,
      status,
      nickname,
      number,
      openedOn,
      overdraftMinor,
      mandate: seed.mandate ?? 'any',
      currency: CURRENCY,
      customerIds,
      holders,
      bookedMinor: 0,
      heldMinor: 0,
    }
    return { kind: 'insert-account', account }
  })
}

/** Whom the accounts pay, and what the bank pays from them from now on. */
function payeesOf({ accounts }: Persona, nowMs: number): Change[] {
  return accounts.flatMap(({ id: accountId, beneficiaries = [], standingOrders = [] }) => [
    ...beneficiaries.map((seed): Change => {
      return { kind: 'keep-beneficiary', beneficiary: { ...seed, accountId, createdAtMs: nowMs } }
    }),
    ...standingOrders.flatMap((seed): Change[] => {
      const today = nairobiDay(nowMs)
      const nextOn = nextDay(seed.schedule, today)
      const endsOn = `${Number(today.slice(0, 4)) + ORDER_YEARS}-12-31`
      const stands = { nextOn, endsOn, lastRun: null, createdAtMs: nowMs }
      const order = { ...seed, accountId, ...stands }
      return [{ kind: 'insert-standing-order', order }, ...awaitDay(order.id, nextOn)]
    }),
  ])
}

function entryOf(happened: Happened, ids: Ids): Change {
  const { accountId, amountMinor, description, counterparty, atMs } = happened
  const holder = { accountId, name: accountId }
  const world = { accountId: WORLD_ACCOUNT_ID, name: counterparty }
  const [debtor, creditor] = amountMinor < 0 ? [holder, world] : [world, holder]
  const size = Math.abs(amountMinor)
  const movement = { debtor, creditor, amountMinor: size, description, paymentId: null, atMs }
  return { kind: 'post', entry: moveMoney(movement, ids) }
}
