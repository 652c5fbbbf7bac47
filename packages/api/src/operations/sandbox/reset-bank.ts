import { bankToday } from '../../billing/bank-time.ts'
import type { Given } from '../../operation.ts'
import { done, type Operation } from '../../operation.ts'
import { testBank, toClock } from './test-bank.ts'

/** POST /v1/sandbox/reset: back to the seed, and to the clock's first time. */
export const resetBank: Operation<'resetBank'> = async (given) => {
  const { openBank, host } = given
  // What was read before is counted before, so that nothing of it comes after.
  await host.reads.flush(openBank.key)
  await testBank(openBank).reset()
  await carryPlan(given)
  return done(toClock(openBank))
}

/** The plan is the platform's and no row of the bank: it stays, and begins anew on the day that the bank is back at. */
async function carryPlan({
  openBank,
  host,
  application,
}: Pick<Given<'resetBank'>, 'openBank' | 'host' | 'application'>) {
  const { organisationId } = application
  const { service, store } = host.platform
  const today = await bankToday(host, openBank.key)
  const carried = await service.billing.carry(organisationId, today)
  // Whoever chooses one at this very moment has it from today on as well.
  if (carried.ok && carried.changes.length > 0) await store.commit(carried)
  host.quota.forget(organisationId)
}
