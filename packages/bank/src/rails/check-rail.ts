import type { Failure } from '../failure.ts'
import type { Payee, RailName } from '../payments/payment.ts'
import { eft } from './eft.ts'
import { internal } from './internal.ts'
import { mpesa } from './mpesa.ts'
import { pesalink } from './pesalink.ts'
import type { Rail } from './rail.ts'
import { rtgs } from './rtgs.ts'

export const rails: Record<RailName, Rail> = { internal, pesalink, mpesa, rtgs, eft }

/** Whether the rail can carry this amount to this payee, at whatever hour. */
export function checkRail(name: RailName, payee: Payee, amountMinor: number): Failure | undefined {
  const rail = rails[name]
  const unfit = checkReach(name, payee, amountMinor)
  if (unfit) return unfit
  if (amountMinor < rail.minMinor) {
    return { code: 'rail_minimum_not_met', rail: name, minMinor: rail.minMinor }
  }
  if (rail.wholeShillings && amountMinor % 100 !== 0) {
    return { code: 'amount_not_whole', rail: name }
  }
  return undefined
}

/** Whether the rail can carry up to this amount to this payee: what a cap promises. */
export function checkReach(name: RailName, payee: Payee, capMinor: number): Failure | undefined {
  const rail = rails[name]
  if (!rail.reaches(payee)) {
    const use = Object.values(rails).filter((other) => other.reaches(payee))
    return { code: 'rail_not_eligible', rail: name, use: use.map((other) => other.name) }
  }
  if (capMinor > rail.maxMinor) {
    return { code: 'rail_limit_exceeded', rail: name, maxMinor: rail.maxMinor }
  }
  return undefined
}
