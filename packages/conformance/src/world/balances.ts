import type { Bench } from '../bench/bench.ts'
import { equal } from '../bench/expect.ts'
import { grantAccess } from './grants.ts'
import { toMinor } from './minor.ts'
import type { Holding } from './people.ts'

/** In whole cents. */
export interface Balance {
  readonly bookedMinor: number
  readonly availableMinor: number
  readonly heldMinor: number
}

/**
 * What an account holds now, read under a consent of its own.
 * @param era a name for the time since a reset, which takes consents away; default: the case has none
 */
export async function balanceOf(bench: Bench, holding: Holding, era = ''): Promise<Balance> {
  const { booked, available, held } = await bench.done({
    operation: 'getAccountBalance',
    token: await tokenFor(bench, holding, era),
    params: { account_id: holding.id },
  })
  return {
    bookedMinor: toMinor(booked.amount),
    availableMinor: toMinor(available.amount),
    heldMinor: toMinor(held.amount),
  }
}

async function tokenFor(bench: Bench, { customerId }: Holding, era: string): Promise<string> {
  const { token } = await bench.once(`balances of ${customerId} ${era}`, () =>
    grantAccess(bench, { customerId, permissions: ['balances.read'] }),
  )
  return token
}

const TRIES_MAX = 5

/**
 * What is booked, and what was read while it was booked: anew, if a payment of an earlier case arrived in between.
 * @returns after some tries, what was read last
 */
export async function readBeside<T>(
  bench: Bench,
  holding: Holding,
  read: () => Promise<T>,
): Promise<{ bookedMinor: number; beside: T }> {
  for (let tries = 1; ; tries += 1) {
    const { bookedMinor } = await balanceOf(bench, holding)
    const beside = await read()
    const after = await balanceOf(bench, holding)
    if (after.bookedMinor === bookedMinor || tries === TRIES_MAX) return { bookedMinor, beside }
  }
}

/** Whatever happens meanwhile, these accounts stand afterwards as they stood before. */
export async function unmoved(
  bench: Bench,
  holdings: readonly Holding[],
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const read = () => Promise.all(holdings.map((one) => balanceOf(bench, one)))
  const before = await read()
  await meanwhile()
  const after = await read()
  const changes = before.map((balance, place) => change(balance, after[place] ?? balance))
  equal(
    changes,
    changes.map(() => booked(0)),
    `what moved on ${holdings.map(({ id }) => id).join(' and ')}`,
  )
}

/**
 * What a balance has become, less what it was. A payment of an earlier case may arrive at any moment: what was held
 * before and is held no more counts as if it had been booked before. Where it was let go instead, more is available
 * and the change says so; only a case that lets go or books what was held when it began must not compare so.
 * @example
 * change(before, await balanceOf(bench, everyday)) // booked(-100), if the case has paid 1.00
 */
export function change(before: Balance, after: Balance): Balance {
  const arrivedMinor = Math.max(0, before.heldMinor - after.heldMinor)
  return {
    bookedMinor: after.bookedMinor + arrivedMinor - before.bookedMinor,
    availableMinor: after.availableMinor - before.availableMinor,
    heldMinor: after.heldMinor + arrivedMinor - before.heldMinor,
  }
}

/** A change by this many cents that is booked, and holds nothing. */
export function booked(minor: number): Balance {
  return { bookedMinor: minor, availableMinor: minor, heldMinor: 0 }
}
