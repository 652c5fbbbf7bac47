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

/** Whatever happens meanwhile, these accounts stand afterwards as they stood before. */
export async function unmoved(
  bench: Bench,
  holdings: readonly Holding[],
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const read = () => Promise.all(holdings.map((one) => balanceOf(bench, one)))
  const before = await read()
  await meanwhile()
  equal(await read(), before, `the balances of ${holdings.map(({ id }) => id).join(' and ')}`)
}

/** What a balance has become, less what it was. */
export function change(before: Balance, after: Balance): Balance {
  return {
    bookedMinor: after.bookedMinor - before.bookedMinor,
    availableMinor: after.availableMinor - before.availableMinor,
    heldMinor: after.heldMinor - before.heldMinor,
  }
}

/** A change by this many cents that is booked, and holds nothing. */
export function booked(minor: number): Balance {
  return { bookedMinor: minor, availableMinor: minor, heldMinor: 0 }
}
