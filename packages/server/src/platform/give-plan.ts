import { nairobiDay } from '@wekeza/bank'
import {
  type BankDays,
  LIVE_BANK,
  openPlatformService,
  type Plan,
  type PlanStanding,
  testBankKey,
} from '@wekeza/platform'
import { commitDecided } from './commit-decided.ts'
import { type Ground, groundOf, operatorAt } from './manage-secrets.ts'

/** Whoever manages plans at the machine mails nobody, so no link is ever written with it. */
const NO_URL = 'http://127.0.0.1'

/** @throws {Trouble} if the secrets of the folder are not those of the database */
async function billingOf(ground: Ground) {
  const store = ground.stores.platform
  return openPlatformService({ ...(await groundOf(ground)), store, publicUrl: NO_URL }).billing
}

/** The plan that an organisation has today. */
export async function planToday(ground: Ground, organisationId: string): Promise<Plan> {
  const billing = await billingOf(ground)
  return billing.planOn(organisationId, LIVE_BANK, nairobiDay(ground.wall.nowMs()))
}

/**
 * Gives an organisation a plan, also one that it could not choose by itself. It counts on every server within ten seconds.
 * @throws {Trouble} if there is no such organisation or plan
 */
export async function givePlan(
  ground: Ground,
  organisationId: string,
  planId: string,
): Promise<PlanStanding> {
  const billing = await billingOf(ground)
  const today = await daysOf(ground, organisationId)
  const decided = await commitDecided(ground.stores.platform, () =>
    billing.give(operatorAt(ground), organisationId, planId, today),
  )
  return decided.standing.live
}

async function daysOf({ stores, wall }: Ground, organisationId: string): Promise<BankDays> {
  const nowMs = wall.nowMs()
  const aheadMs = await stores.clocks.aheadMs(testBankKey(organisationId))
  return { live: nairobiDay(nowMs), test: nairobiDay(nowMs + aheadMs) }
}
