import type { Readable } from '@wekeza/bank'
import type { OperationRow } from '@wekeza/contract'
import { found } from '../call.ts'
import type { Step } from '../step.ts'

/** Takes note of what was shown under a consent, for its customer to see. A refusal shows nothing. */
export const noteReads: Step = (call, { reads }) => {
  const { answer, consent, operation } = call
  if (!consent || !operation || answer?.code !== null) return undefined
  const permission = shownBy(operation)
  if (!permission) return undefined
  const { key: bankKey, bank } = found(call.openBank, 'bank')
  const { account_id: accountId } = call.params
  const accountIds = accountId === undefined ? consent.accountIds : [accountId]
  const atMs = bank.clock.nowMs()
  for (const id of accountIds) {
    reads.note({ bankKey, consentId: consent.id, accountId: id, permission, atMs })
  }
  return undefined
}

function shownBy({ consent, scopes }: OperationRow): Readable | null {
  if (consent?.permission) return consent.permission as Readable
  return scopes.includes('funds.read') ? 'funds.read' : null
}
