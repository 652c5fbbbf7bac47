import type { Change } from '../changes.ts'
import { expireConsent } from '../consents/expire-consent.ts'
import { executePayment } from '../payments/execute-payment.ts'
import { settlePayment } from '../payments/settle-payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { DueWork } from './due-work.ts'

/** How often a row is decided anew when its subject moves meanwhile; past that something is wrong. */
const TRIES_MAX = 10

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

async function runOne(ports: BankPorts, due: DueWork): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const changes: Change[] = [
      { kind: 'finish-due', dueId: due.id },
      ...(await outcomeOf(ports, due)),
    ]
    const result = await ports.store.commit({ changes })
    if (result.kind !== 'refused') return
    // Another worker has finished the row: nothing is left to do.
    if (result.failed.guard === 'due') return
  }
  throw new Error(`${due.id}: its subject moved ${TRIES_MAX} times while it was decided`)
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
