import { finishDueBulk, runDueChunk } from '../bulk-payments/run-due-bulk.ts'
import type { Change } from '../changes.ts'
import { expireConsent } from '../consents/expire-consent.ts'
import { checkPostings } from '../core/check-postings.ts'
import { instructCore } from '../core/instruct-core.ts'
import { decideAgain } from '../decide-again.ts'
import { executePayment } from '../payments/execute-payment.ts'
import { readCreditor } from '../payments/read-creditor.ts'
import { readWaiting } from '../payments/read-waiting.ts'
import { settlePayment } from '../payments/settle-payment.ts'
import { submitPayment } from '../payments/submit-payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { settleRefund } from '../refunds/settle-refund.ts'
import { expireReview } from '../risk/expire-review.ts'
import { readReviewed } from '../risk/read-reviewed.ts'
import { dueStandingOrder } from '../standing-orders/due-standing-order.ts'
import { recoverDeliveries } from '../webhooks/recover-deliveries.ts'
import type { DueWork } from './due-work.ts'

/** How many rows a worker claims at once, and for how long: far longer than running them takes. */
const CLAIM_ROWS_MAX = 50
const CLAIM_MS = 30_000

/**
 * Runs what is due, the earliest first, each row at the time it was due. Rows that this makes due are run too.
 * A row and its outcome are one commit, so that a crash between them cannot be.
 * @returns how many rows ran
 */
export async function runDue(ports: BankPorts, untilMs: number): Promise<number> {
  for (let ran = 0; ; ran += 1) {
    const [due] = await ports.store.due.next(untilMs, 1)
    if (!due) return ran
    await runOne(ports, due)
  }
}

/**
 * A worker's share of what is due: claims rows that no other worker holds, and runs them. A row that fails stays held
 * for a while, so that it does not keep the others from running.
 * @param wallNowMs claims go by the wall, which no test bank moves
 * @returns how many rows ran
 * @throws {AggregateError} of what went wrong, once the others have run
 */
export async function workDue(
  ports: BankPorts,
  untilMs: number,
  wallNowMs: number,
): Promise<number> {
  const hold = { limit: CLAIM_ROWS_MAX, nowMs: wallNowMs, forMs: CLAIM_MS }
  const claimed = await ports.store.due.claim(untilMs, hold)
  const faults: unknown[] = []
  const run = (due: DueWork) => runOne(ports, due).catch((cause) => void faults.push(cause))
  // Who asks another system waits for it: those wait side by side, and hold up nobody.
  const asking = claimed.filter(asksOutside).map(run)
  for (const due of claimed.filter((one) => !asksOutside(one))) await run(due)
  await Promise.all(asking)
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} due rows failed`)
  return claimed.length
}

function asksOutside({ kind }: DueWork): boolean {
  return kind === 'instruct-core'
}

async function runOne(ports: BankPorts, due: DueWork): Promise<void> {
  const ended = await decideAgain(async () => {
    const finish: Change = { kind: 'finish-due', dueId: due.id }
    const outcome = await outcomeOf(ports, due)
    // Whoever asks for a file to be finished has counted in the file before: two that take both in one order never
    // wait each for the other.
    const changes = due.kind === 'finish-bulk' ? [...outcome, finish] : [finish, ...outcome]
    const result = await ports.store.commit({ changes })
    // Refused for the row itself: another worker has finished it, and nothing is left to do.
    return result.kind !== 'refused' || result.failed.guard === 'due' ? true : undefined
  })
  if (!ended) throw new Error(`${due.id}: its subject moved each time while it was decided`)
}

function outcomeOf(ports: BankPorts, due: DueWork): Promise<Change[]> {
  switch (due.kind) {
    case 'run-bulk-chunk':
      return runDueChunk(ports, due)
    case 'finish-bulk':
      return finishDueBulk(ports, due)
    case 'expire-consent':
      return expiry(ports, due)
    case 'end-review':
      return reviewEnd(ports, due)
    case 'settle-refund':
      return refundSettlement(ports, due)
    case 'instruct-core':
      return instructCore(ports, due)
    case 'check-core':
      return checkPostings(ports, due)
    case 'execute-payment':
      return execution(ports, due)
    case 'submit-payment':
      return submission(ports, due)
    case 'settle-payment':
      return settlement(ports, due)
    case 'recover-webhook':
      return recoverDeliveries(ports, due)
    case 'run-standing-order':
      return dueStandingOrder(ports, due)
  }
}

async function reviewEnd(ports: BankPorts, due: DueWork): Promise<Change[]> {
  const reviewed = await readReviewed(ports, due.subjectId, due.dueAtMs)
  return reviewed ? expireReview(reviewed, ports.ids) : []
}

async function expiry({ store, ids }: BankPorts, due: DueWork): Promise<Change[]> {
  const consent = await store.consents.get(due.subjectId)
  return consent ? expireConsent(consent, ids, due.dueAtMs) : []
}

async function execution(ports: BankPorts, due: DueWork): Promise<Change[]> {
  const { store, ids, core } = ports
  const waiting = await readWaiting(ports, due)
  if (!waiting) return []
  const creditor = await readCreditor(store, waiting.payment.instruction)
  return executePayment({ ...waiting, creditor }, core, ids)
}

async function submission(ports: BankPorts, due: DueWork): Promise<Change[]> {
  const waiting = await readWaiting(ports, due)
  return waiting ? submitPayment(waiting, ports.core, ports.ids) : []
}

async function settlement(ports: BankPorts, due: DueWork): Promise<Change[]> {
  const waiting = await readWaiting(ports, due)
  return waiting ? settlePayment(waiting, ports.core, ports.ids) : []
}

async function refundSettlement({ store, ids, core }: BankPorts, due: DueWork): Promise<Change[]> {
  const [refund, states] = await Promise.all([
    store.refunds.get(due.subjectId),
    store.rails.states(),
  ])
  const payment = refund && (await store.payments.get(refund.paymentId))
  const payer = refund && (await store.accounts.get(refund.creditorAccountId))
  if (!refund || !payment || !payer) return []
  const settling = { refund, payment, paid: undefined, payer, states, atMs: due.dueAtMs }
  return settleRefund(settling, core, ids)
}
