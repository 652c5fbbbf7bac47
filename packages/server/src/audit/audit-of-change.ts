import type { Change } from '@wekeza/bank'
import type { AuditAct, AuditEntry } from './audit-log.ts'

type Move = Extract<Change, { kind: 'move-consent' }>

/** What becomes of a consent by itself or by a payment is in its history; here stands what somebody decided. */
const AUDITED = {
  sign: 'consent.sign',
  approve: 'consent.approve',
  reject: 'consent.reject',
  revoke: 'consent.revoke',
  renew: 'consent.renew',
} as const satisfies Partial<Record<Move['act']['act'], AuditAct>>

/**
 * What of a commit is written down, in its very transaction: there is no way to move a consent, or to decide what the
 * staff decide, past it. Nothing that a payment does is among it, so no payment waits for the chain.
 */
export function auditOfChange(bank: string, change: Change): AuditEntry | undefined {
  if (change.kind === 'decide-review') return auditOfReview(bank, change)
  if (change.kind !== 'move-consent') return undefined
  const { act, actor, atMs, status } = change.act
  if (!(act in AUDITED)) return undefined
  return {
    bank,
    atMs,
    actor: actor.id === null ? actor.kind : `${actor.kind}:${actor.id}`,
    act: AUDITED[act as keyof typeof AUDITED],
    subject: change.id,
    facts: { status, ...(change.to.accountIds && { accounts: change.to.accountIds }) },
  }
}

/** What time or a withdrawn consent ended, nobody decided. The note stays with the review: it may name people. */
function auditOfReview(
  bank: string,
  { id, paymentId, to }: Extract<Change, { kind: 'decide-review' }>,
): AuditEntry | undefined {
  if (to.decidedBy === null || to.decidedAtMs === null) return undefined
  return {
    bank,
    atMs: to.decidedAtMs,
    actor: `staff:${to.decidedBy}`,
    act: to.status === 'released' ? 'risk.release' : 'risk.decline',
    subject: id,
    facts: { payment: paymentId },
  }
}
