import type { Change } from '../changes.ts'
import { expireConsent } from '../consents/expire-consent.ts'
import { decideAgain } from '../decide-again.ts'
import { executePayment } from '../payments/execute-payment.ts'
import { settlePayment } from '../payments/settle-payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
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
  for (const due of claimed) await runOne(ports, due).catch((cause) => faults.push(cause))
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} due rows failed`)
  return claimed.length
}

async function runOne(ports: BankPorts, due: DueWork): Promise<void> {
  const ended = await decideAgain(async () => {
    const finish: Change = { kind: 'finish-due', dueId: due.id }
    const changes = [finish, ...(await outcomeOf(ports, due))]
    const result = await ports.store.commit({ changes })
    // Refused for the row itself: another worker has finished it, and nothing is left to do.
    return result.kind !== 'refused' || result.failed.guard === 'due' ? true : undefined
  })
  if (!ended) throw new Error(`${due.id}: its subject moved each time while it was decided`)
}

function outcomeOf(ports: BankPorts, due: DueWork): Promise<Change[]> {
  switch (due.kind) {
    case 'expire-consent':
      return expiry(ports, due)
    case 'execute-payment':
      return execution(ports, due)
    case 'settle-payment':
      return settlement(ports, due)
  }
}

async function expiry({ store, ids }: BankPorts, due: DueWork): Promise<Change[]> {
  const consent = await store.consents.get(due.subjectId)
  return consent ? expireConsent(consent, ids, due.dueAtMs) : []
}

async function execution({ store, ids, core }: BankPorts, due: DueWork): Promise<Change[]> {
  const payment = await store.payments.get(due.subjectId)
  const consent = payment && (await store.consents.get(payment.consentId))
  const debtor = payment && (await store.accounts.get(payment.instruction.debtorAccountId))
  if (!payment || !consent || !debtor) return []
  const { rail, payee } = payment.instruction
  const creditor =
    rail === 'internal' ? await store.accounts.byNumber(payee.account_number) : undefined
  return executePayment({ payment, consent, debtor, creditor, atMs: due.dueAtMs }, core, ids)
}

async function settlement({ store, ids, core }: BankPorts, due: DueWork): Promise<Change[]> {
  const payment = await store.payments.get(due.subjectId)
  const debtor = payment && (await store.accounts.get(payment.instruction.debtorAccountId))
  return payment && debtor ? settlePayment(payment, debtor, core, ids, due.dueAtMs) : []
}
