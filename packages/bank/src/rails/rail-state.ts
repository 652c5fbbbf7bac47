import type { RailName } from '../payments/payment.ts'

/** The rails that reach others. What the bank books by itself is always there. */
export type OutsideRail = Exclude<RailName, 'internal'>

/** How a rail behaves: a test bank closes it, makes it fail what it took, or slows it down. */
export interface RailState {
  readonly rail: OutsideRail
  /** closed: takes nothing. failing: takes payments, and answers no where it would confirm. */
  readonly state: 'open' | 'closed' | 'failing'
  /** by how much later it confirms, in milliseconds */
  readonly delayMs: number
}

export const OUTSIDE_RAILS: readonly OutsideRail[] = ['pesalink', 'mpesa', 'rtgs', 'eft']

/** How a rail stands among those that somebody has set; whoever is not set is open. */
export function stateOf(rail: RailName, set: readonly RailState[]): Omit<RailState, 'rail'> {
  return set.find((one) => one.rail === rail) ?? { state: 'open', delayMs: 0 }
}
