import type { Change } from '../../changes.ts'
import type { RiskReview } from '../../risk/review.ts'

/** A review that nobody has decided. */
export function review(id: string, more: Partial<RiskReview> = {}): RiskReview {
  return {
    id,
    paymentId: 'pay_one',
    consentId: 'csn_one',
    status: 'open',
    reasons: [{ code: 'night', detail: 'It is late, and “much”.' }],
    openedAtMs: 1_700_000_000_100,
    endsAtMs: 1_700_086_400_100,
    decidedBy: null,
    note: null,
    decidedAtMs: null,
    ...more,
  }
}

export function decided(id: string, status: 'released' | 'declined' = 'released') {
  const to = { status, decidedBy: 'stf_amina', note: 'She called.', decidedAtMs: 1_700_000_000_200 }
  return { kind: 'decide-review', id, paymentId: 'pay_one', to } as const satisfies Change
}
