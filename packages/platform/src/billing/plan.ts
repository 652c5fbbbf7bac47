/** From this many units of a month on, each costs so much. */
export interface Tier {
  /** 0 for the first; those before it are of the tiers before */
  readonly fromUnits: number
  /** thousandths of a cent: a call may cost less than one */
  readonly priceMilliMinor: number
}

/** What an organisation pays for its live calls, and what it may ask. Prices are without tax. */
export interface Plan {
  readonly id: string
  readonly name: string
  /** a month, whatever is called */
  readonly subscriptionMinor: number
  /** of a month, before the first tier counts */
  readonly includedUnits: number
  /** what is beyond; none: nothing beyond is priced */
  readonly tiers: readonly Tier[]
  /** of a Nairobi day, whatever they cost; null: as many as it likes */
  readonly callsPerDayMax: number | null
  /** hundredths of a percent of the payment fees that the bank took through its applications */
  readonly revenueShareBasisPoints: number
  /** whether an organisation may choose it by itself */
  readonly offered: boolean
}

/** @returns what is wrong with a plan, or undefined */
export function checkPlan(plan: Plan): string | undefined {
  const { subscriptionMinor, includedUnits, callsPerDayMax, revenueShareBasisPoints, tiers } = plan
  const counts = [subscriptionMinor, includedUnits, callsPerDayMax ?? 1, revenueShareBasisPoints]
  if (!counts.every(isCount)) return `${plan.id}: amounts and counts are whole numbers from 0.`
  if (callsPerDayMax === 0) return `${plan.id}: a quota of none would open nothing.`
  if (revenueShareBasisPoints > 10_000) return `${plan.id}: more than the whole fee is shared.`
  for (const [index, { fromUnits, priceMilliMinor }] of tiers.entries()) {
    if (!isCount(fromUnits) || !isCount(priceMilliMinor)) return `${plan.id}: tier ${index + 1}.`
    const before = tiers[index - 1]?.fromUnits ?? -1
    if (index === 0 ? fromUnits !== 0 : fromUnits <= before) {
      return `${plan.id}: the first tier begins at 0, and each behind the one before.`
    }
  }
  return undefined
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
