import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import { moveMoney } from '../ledger/move-money.ts'
import { CURRENCY } from '../money/currency.ts'
import type { Ids } from '../ports/ids.ts'
import type { Store } from '../ports/store.ts'
import { rails } from '../rails/check-rail.ts'
import { type Happened, historyOf } from './history.ts'
import type { Persona } from './persona.ts'
import { personas } from './personas.ts'
import { seededRandom } from './random.ts'

/** Where seeded money comes from and goes to: everybody who banks elsewhere. */
const WORLD = 'acc_world'

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
      ...bankAccounts(),
      ...personas.map((persona) => customerOf(persona)),
      ...personas.flatMap(accountsOf),
      ...history.map((happened) => entryOf(happened, ids)),
    ],
  })
  if (result.kind !== 'committed') throw new Error(`the seed was ${result.kind}`)
}

function bankAccounts(): Change[] {
  const settlement = Object.values(rails).flatMap((rail) => rail.settlementAccountId ?? [])
  return [WORLD, ...settlement].map((id) => ({
    kind: 'insert-account',
    account: {
      id,
      type: 'internal',
      status: 'active',
      currency: CURRENCY,
      nickname: id,
      number: id,
      customerIds: [],
      holders: ['Wekeza Bank'],
      mandate: 'any',
      openedOn: '2010-01-01',
      bookedMinor: 0,
      heldMinor: 0,
      overdraftMinor: null,
    },
  }))
}

function customerOf({ id, username, name, story }: Persona): Change {
  return { kind: 'insert-customer', customer: { id, username, name, story } }
}

function accountsOf(persona: Persona): Change[] {
  const customerIds = [persona.id, ...(persona.coHolderIds ?? [])]
  const holders = customerIds.map((id) => personas.find((one) => one.id === id)?.name ?? id)
  return persona.accounts.map(({ openingMinor: _, habits: __, ...seed }) => {
    const account: Account = {
      mandate: 'any',
      ...seed,
      currency: CURRENCY,
      customerIds,
      holders,
      bookedMinor: 0,
      heldMinor: 0,
    }
    return { kind: 'insert-account', account }
  })
}

function entryOf(happened: Happened, ids: Ids): Change {
  const { accountId, amountMinor, description, counterparty, atMs } = happened
  const holder = { accountId, name: accountId }
  const world = { accountId: WORLD, name: counterparty }
  const [debtor, creditor] = amountMinor < 0 ? [holder, world] : [world, holder]
  const size = Math.abs(amountMinor)
  const movement = { debtor, creditor, amountMinor: size, description, paymentId: null, atMs }
  return { kind: 'post', entry: moveMoney(movement, ids) }
}
