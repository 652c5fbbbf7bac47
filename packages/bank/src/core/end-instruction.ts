import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import { completePayment } from '../payments/complete-payment.ts'
import { failPayment } from '../payments/fail-payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { CoreRefusal } from '../ports/core-banking.ts'
import { failRefund, settleRefund } from '../refunds/settle-refund.ts'
import { failTransfer, settleTransfer } from '../transfers/move-transfer.ts'
import { differenceId } from './core-difference.ts'
import type { CoreInstruction } from './core-instruction.ts'
import { PATIENCE_MS } from './patience.ts'

/** The core has booked it: what was held is posted here. Its postings are looked for after a while. */
export async function instructionBooked(
  ports: BankPorts,
  instruction: CoreInstruction,
  atMs: number,
): Promise<Change[]> {
  const lookAtMs = Math.max(atMs, ports.clock.nowMs()) + PATIENCE_MS
  const look = dueWork('check-core', instruction.id, lookAtMs)
  return [
    ...ended(instruction, 'booked', atMs),
    { kind: 'schedule', due: look },
    ...(await booked(ports, instruction, atMs)),
  ]
}

/** The core will not do it: what was held is free again. */
export async function instructionRefused(
  ports: BankPorts,
  instruction: CoreInstruction,
  reason: CoreRefusal,
  atMs: number,
): Promise<Change[]> {
  return [
    ...ended(instruction, 'refused', atMs),
    ...(await refused(ports, instruction, reason, atMs)),
  ]
}

function ended(
  { id, asks }: CoreInstruction,
  status: 'booked' | 'refused',
  atMs: number,
): Change[] {
  return [
    { kind: 'move-core-instruction', id, to: { status, asks, updatedAtMs: atMs } },
    { kind: 'resolve-difference', id: differenceId('waiting', id), atMs },
  ]
}

async function booked(
  ports: BankPorts,
  instruction: CoreInstruction,
  atMs: number,
): Promise<Change[]> {
  switch (instruction.kind) {
    case 'payment':
      return paymentBooked(ports, instruction, atMs)
    case 'transfer':
      return transferBooked(ports, instruction, atMs)
    case 'refund':
      return refundBooked(ports, instruction, atMs)
  }
}

async function refundBooked(
  { store, core, ids }: BankPorts,
  instruction: CoreInstruction,
  atMs: number,
): Promise<Change[]> {
  const { id, refundOf, debtorAccountId, creditorAccountId } = instruction
  const refund = await store.refunds.get(id)
  const payment = await store.payments.get(refundOf ?? '')
  const paid = await store.accounts.get(debtorAccountId)
  const payer = await store.accounts.get(creditorAccountId)
  if (!refund || !payment || !payer) throw notThere(id)
  const settling = { refund, payment, paid, payer, states: [], atMs }
  return [...releasedBy(instruction), ...settleRefund(settling, core, ids)]
}

/** What a refund held of the account that gives it back. */
function releasedBy({ rail, debtorAccountId: accountId, amountMinor }: CoreInstruction): Change[] {
  return rail === 'internal' ? [{ kind: 'release', accountId, amountMinor }] : []
}

async function transferBooked(
  { store, core, ids }: BankPorts,
  { id, debtorAccountId, creditorAccountId }: CoreInstruction,
  atMs: number,
): Promise<Change[]> {
  const transfer = await store.transfers.get(id)
  const debtor = await store.accounts.get(debtorAccountId)
  const creditor = await store.accounts.get(creditorAccountId)
  if (!transfer || !debtor || !creditor) throw notThere(id)
  return settleTransfer(transfer, [debtor, creditor], core, ids, atMs)
}

async function paymentBooked(
  { store, core, ids }: BankPorts,
  { id, creditorAccountId }: CoreInstruction,
  atMs: number,
): Promise<Change[]> {
  const payment = await store.payments.get(id)
  const debtor = payment && (await store.accounts.get(payment.instruction.debtorAccountId))
  if (!payment || !debtor) throw notThere(id)
  return completePayment(payment, debtor, creditorAccountId, core, ids, atMs)
}

async function refused(
  { store, ids }: BankPorts,
  instruction: CoreInstruction,
  reason: CoreRefusal,
  atMs: number,
): Promise<Change[]> {
  const { id, kind } = instruction
  const refund = kind === 'refund' ? await store.refunds.get(id) : undefined
  if (refund) return [...releasedBy(instruction), ...failRefund(refund, reason, ids, atMs)]
  const transfer = kind === 'transfer' ? await store.transfers.get(id) : undefined
  const payment = kind === 'payment' ? await store.payments.get(id) : undefined
  const consent = await store.consents.get((payment ?? transfer)?.consentId ?? '')
  if (consent && transfer) return failTransfer(transfer, consent, reason, ids, atMs)
  if (consent && payment) return failPayment(payment, consent, reason, ids, atMs)
  throw notThere(id)
}

function notThere(id: string): Error {
  return new Error(`${id}: was ordered, and is not there`)
}
