import { checkUse } from '../consents/check-use.ts'
import type { Failure } from '../failure.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { Threshold } from './threshold.ts'

/** Whether an application may hear of the balances that it names: it must be able to read them now. */
export async function checkThresholds(
  { store, clock }: Pick<BankPorts, 'store' | 'clock'>,
  applicationId: string,
  thresholds: readonly Pick<Threshold, 'accountId'>[],
): Promise<Failure | undefined> {
  const accountIds = [...new Set(thresholds.map(({ accountId }) => accountId))]
  if (accountIds.length === 0) return undefined
  const atMs = clock.nowMs()
  const consents = (await store.consents.covering(accountIds)).filter(
    (consent) => consent.applicationId === applicationId,
  )
  const kinds = ['account_access']
  const unread = accountIds.find((accountId) => {
    const use = { kinds, permission: 'balances.read', accountId, consumedAllowed: false } as const
    return consents.every((consent) => checkUse(consent, use, atMs))
  })
  return unread === undefined ? undefined : { code: 'threshold_not_permitted', accountId: unread }
}
