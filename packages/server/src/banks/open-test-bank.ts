import type { OpenBank } from '@wekeza/api'
import { openBank, type SettableClock, type Store, seedBank, seededIds } from '@wekeza/bank'
import type { CustomerCredentials } from '../identity/customer-credentials.ts'
import { plantPersonaPasswords } from '../identity/passwords/plant-persona-passwords.ts'
import { bankPorts } from './bank-ports.ts'
import { takeTurns } from './take-turns.ts'

/** The seed of every test bank: at the same time they all get the same history. */
const SEED = 1

export interface TestBankParts {
  readonly key: string
  readonly store: Store
  readonly clock: SettableClock
  readonly credentials: CustomerCredentials
  countCredentials(bankKey: string): number
}

/** Opens a test bank. One that is empty gets its people and their history first. */
export async function openTestBank(parts: TestBankParts): Promise<OpenBank> {
  const { key, store, clock, credentials } = parts
  const bank = openBank(bankPorts(store, clock))
  const inTurn = takeTurns()
  if ((await store.customers.list()).length === 0) await plant(store, clock)
  // Asked by itself: passwords are not part of the seed's commit, and a crash may have come between the two.
  const people = await store.customers.list()
  if (parts.countCredentials(key) < people.length) {
    await plantPersonaPasswords(credentials, bank, key)
  }
  const reset = async () => {
    await store.clear()
    await clock.reset()
    await plant(store, clock)
  }
  return { key, bank, testing: { clock, reset: () => inTurn(reset) } }
}

/** Seeded ids, unlike those of what happens later: the same time gives the same rows. */
async function plant(store: Store, clock: SettableClock): Promise<void> {
  const nowMs = clock.nowMs()
  await seedBank(store, { seed: SEED, nowMs, ids: seededIds({ seed: SEED, nowMs: () => nowMs }) })
}
