import type { Failure } from '../failure.ts'
import type { Payee, RailName } from '../payments/payment.ts'
import { internal } from './internal.ts'
import { pesalink } from './pesalink.ts'
import type { Rail } from './rail.ts'

export const rails: Record<RailName, Rail> = { internal, pesalink }

/** Whether the rail can carry this amount to this payee. */
export function checkRail(name: RailName, payee: Payee, amountMinor: number): Failure | undefined {
  const rail = rails[name]
  if (!rail.reaches(payee)) {
    const use = Object.values(rails).find((other) => other.reaches(payee))
    return { code: 'rail_not_eligible', rail: name, use: use?.name ?? name }
  }
  if (amountMinor > rail.maxMinor) {
    return { code: 'rail_limit_exceeded', rail: name, maxMinor: rail.maxMinor }
  }
  return undefined
}
