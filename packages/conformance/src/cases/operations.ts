import type { Bench } from '../bench/bench.ts'
import { codeOf } from '../bench/exchange.ts'
import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { type Balance, balanceOf, booked, change } from '../world/balances.ts'
import { advance, DAY_MS, MINUTE_MS } from '../world/bank-time.ts'
import { revoke } from '../world/grants.ts'
import { kes, toMinor } from '../world/minor.ts'
import { paymentAsk, readPayment } from '../world/payments.ts'
import { trading, treasury } from '../world/people.ts'
import { judge, judgement, MUCH, type Reviewed, reviewedPayment } from '../world/reviews.ts'
import { staffToken } from '../world/tokens.ts'

const MUCH_MINOR = toMinor(MUCH)
const NOTHING = booked(0)
const HELD: Balance = { bookedMinor: 0, availableMinor: -MUCH_MINOR, heldMinor: MUCH_MINOR }

/** What a payment that a person looks at has done to its payer, from before it was made to after `then`. */
async function afterwards(
  bench: Bench,
  then: (reviewed: Reviewed) => Promise<unknown>,
): Promise<{ reviewed: Reviewed; lost: Balance }> {
  const before = await balanceOf(bench, treasury)
  const reviewed = await reviewedPayment(bench)
  await then(reviewed)
  return { reviewed, lost: change(before, await balanceOf(bench, treasury)) }
}

async function readReview(bench: Bench, { review }: Reviewed) {
  const token = await staffToken(bench)
  const params = { risk_review_id: review.id }
  return bench.done({ operation: 'getRiskReview', token, params })
}

/** Twenty decisions at once, of which one may count. */
async function decideTogether(
  bench: Bench,
  { review }: Reviewed,
  operations: readonly ('releaseRiskReview' | 'declineRiskReview')[],
): Promise<void> {
  const asks = Array.from({ length: 20 }, (_, index) =>
    judgement(bench, operations[index % operations.length] ?? 'releaseRiskReview', review.id),
  )
  const answers = await Promise.all((await Promise.all(asks)).map((ask) => bench.send(ask)))
  equal(answers.filter(({ status }) => status === 200).length, 1, 'how many decisions counted')
  const others = new Set(answers.filter(({ status }) => status !== 200).map(codeOf))
  equal([...others], ['risk_review_not_open'], 'the codes of the others')
}

export const operationsCases: readonly Case[] = [
  {
    id: 'RSK-001',
    name: 'A very large payment waits for the staff: its money is held, and its application is not told why',
    operation: 'createPayment',
    async run(bench) {
      const { reviewed, lost } = await afterwards(bench, async () => {})
      equal(lost, HELD, 'what is held')
      equal(reviewed.payment.status, 'in_review', 'the status of the payment')
      equal(reviewed.payment.expected_at, null, 'when it is expected')
      const { review } = reviewed
      equal(review.status, 'open', 'the status of the review')
      const codes = review.reasons.map(({ code }) => code)
      holds(codes.includes('amount_large'), 'the reasons', 'amount_large among them', codes)
      const told = JSON.stringify(reviewed.payment)
      const silent = codes.every((code) => !told.includes(code))
      holds(silent, 'what the application is told', 'none of the reasons', told)
      await judge(bench, 'declineRiskReview', review.id)
    },
  },
  {
    id: 'RSK-002',
    name: 'A payment that the staff release is made, once, and holds nothing any more',
    operation: 'releaseRiskReview',
    async run(bench) {
      const payee = await balanceOf(bench, trading)
      const { reviewed, lost } = await afterwards(bench, async ({ review }) => {
        const decided = await judge(bench, 'releaseRiskReview', review.id, 'stf_juma')
        equal(decided.status, 'released', 'the status of the review')
        equal(decided.decided_by, 'stf_juma', 'who decided')
        equal(decided.payment.status, 'settled', 'the status of its payment')
      })
      equal(lost, booked(-MUCH_MINOR), 'what the payer lost')
      const gained = change(payee, await balanceOf(bench, trading))
      equal(gained, booked(MUCH_MINOR), 'what the payee gained')
      const { status } = await readPayment(bench, reviewed.grant, reviewed.payment.id)
      equal(status, 'settled', 'the status of the payment')
    },
  },
  {
    id: 'RSK-003',
    name: 'A payment that the staff decline fails, and takes nothing: no money, and no room in its period',
    operation: 'declineRiskReview',
    async run(bench) {
      const before = await balanceOf(bench, treasury)
      const cap_per_period = { amount: kes(MUCH), period: 'day' as const }
      const { grant, payment, review } = await reviewedPayment(bench, {
        perPeriod: { cap_per_period },
      })
      await bench.refused(paymentAsk(grant), 'payment_over_period_cap')
      const decided = await judge(bench, 'declineRiskReview', review.id)
      equal(decided.status, 'declined', 'the status of the review')
      const { status, failure_code } = await readPayment(bench, grant, payment.id)
      equal([status, failure_code], ['failed', 'risk_declined'], 'what became of the payment')
      equal(change(before, await balanceOf(bench, treasury)), NOTHING, 'what the payer lost')
      await bench.done(paymentAsk(grant))
    },
  },
  {
    id: 'RSK-004',
    name: 'Released and declined at once, a payment is decided once',
    operation: 'releaseRiskReview',
    async run(bench) {
      const both = ['releaseRiskReview', 'declineRiskReview'] as const
      const { reviewed, lost } = await afterwards(bench, (one) => decideTogether(bench, one, both))
      const { status, payment } = await readReview(bench, reviewed)
      const made = status === 'released'
      equal(payment.status, made ? 'settled' : 'failed', 'the status of the payment')
      equal(lost, made ? booked(-MUCH_MINOR) : NOTHING, 'what the payer lost')
    },
  },
  {
    id: 'RSK-005',
    name: 'Released by twenty at once, a payment is made once',
    operation: 'releaseRiskReview',
    async run(bench) {
      const { lost } = await afterwards(bench, (one) =>
        decideTogether(bench, one, ['releaseRiskReview']),
      )
      equal(lost, booked(-MUCH_MINOR), 'what the payer lost')
    },
  },
  {
    id: 'RSK-006',
    name: 'A consent that is withdrawn stops the payment that waits under it',
    operation: 'revokeConsent',
    async run(bench) {
      const { reviewed, lost } = await afterwards(bench, ({ grant }) =>
        revoke(bench, grant.consent.id),
      )
      equal(lost, NOTHING, 'what the payer lost')
      const { status, payment, decided_by } = await readReview(bench, reviewed)
      equal([status, decided_by], ['stopped', null], 'what became of the review')
      equal(payment.failure_code, 'consent_revoked', 'why the payment failed')
      const ask = await judgement(bench, 'releaseRiskReview', reviewed.review.id)
      await bench.refused(ask, 'risk_review_not_open')
    },
  },
  {
    id: 'RSK-007',
    name: 'A payment that its application cancels needs nobody to look at it',
    operation: 'cancelPayment',
    async run(bench) {
      const { reviewed, lost } = await afterwards(bench, ({ grant, payment }) => {
        const params = { payment_id: payment.id }
        return bench.done({ operation: 'cancelPayment', token: grant.token, params })
      })
      equal(lost, NOTHING, 'what the payer lost')
      const { status, payment } = await readReview(bench, reviewed)
      equal([status, payment.status], ['stopped', 'cancelled'], 'review and payment')
    },
  },
  {
    id: 'RSK-008',
    name: 'The list of reviews has each under its status, and no longer under the one that it had',
    operation: 'listRiskReviews',
    async run(bench) {
      const { review } = await reviewedPayment(bench)
      await judge(bench, 'declineRiskReview', review.id)
      const token = await staffToken(bench)
      const listed = async (status: 'open' | 'declined') => {
        const query = { status, limit: 100 }
        const { data } = await bench.done({ operation: 'listRiskReviews', token, query })
        equal(data.filter((one) => one.status !== status).length, 0, `others than ${status}`)
        return data.some(({ id }) => id === review.id)
      }
      equal([await listed('declined'), await listed('open')], [true, false], 'where it is listed')
    },
  },
  {
    id: 'RSK-009',
    name: 'Undecided for a day, a payment is declined and its money free again',
    operation: 'getRiskReview',
    movesClock: true,
    async run(bench) {
      const before = await balanceOf(bench, treasury)
      const reviewed = await reviewedPayment(bench)
      await advance(bench, DAY_MS + MINUTE_MS)
      const { status, payment, decided_by } = await readReview(bench, reviewed)
      equal([status, decided_by], ['expired', null], 'what became of the review')
      equal(payment.failure_code, 'risk_declined', 'why the payment failed')
      const { heldMinor, bookedMinor } = await balanceOf(bench, treasury)
      // What other cases left waiting has ended too.
      holds(heldMinor <= before.heldMinor, 'what is held', 'no more than before', heldMinor)
      equal(bookedMinor, before.bookedMinor, 'what is booked')
    },
  },
]
