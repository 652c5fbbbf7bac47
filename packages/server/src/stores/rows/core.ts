import type { CoreDifference, CoreInstruction, TakenPosting } from '@wekeza/bank'

type InstructionRow = [
  id: string,
  kind: CoreInstruction['kind'],
  debtorAccountId: string,
  creditorAccountId: string,
  payee: string | null,
  rail: CoreInstruction['rail'],
  amountMinor: number,
  feeMinor: number,
  description: string,
  status: CoreInstruction['status'],
  asks: number,
  orderedAtMs: number,
  updatedAtMs: number,
  refundOf: string | null,
]

export const INSTRUCTION_COLUMNS = `id, kind, debtor_account_id, creditor_account_id, payee, rail, amount_minor, fee_minor,
  description, status, asks, ordered_at_ms, updated_at_ms, refund_of`

export function instructionValues(instruction: CoreInstruction): InstructionRow {
  const { id, kind, debtorAccountId, creditorAccountId, rail, amountMinor, feeMinor } = instruction
  const { description, status, asks, orderedAtMs, updatedAtMs, refundOf } = instruction
  const payee = instruction.payee && JSON.stringify(instruction.payee)
  const what = [debtorAccountId, creditorAccountId, payee, rail, amountMinor, feeMinor] as const
  return [id, kind, ...what, description, status, asks, orderedAtMs, updatedAtMs, refundOf]
}

export function instructionOf(row: unknown): CoreInstruction {
  const [id, kind, debtorAccountId, creditorAccountId, payee, rail, amountMinor, ...rest] =
    row as InstructionRow
  const [feeMinor, description, status, asks, orderedAtMs, updatedAtMs, refundOf] = rest
  return {
    id,
    kind,
    refundOf,
    debtorAccountId,
    creditorAccountId,
    payee: payee === null ? null : JSON.parse(payee),
    rail,
    amountMinor,
    feeMinor,
    description,
    status,
    asks,
    orderedAtMs,
    updatedAtMs,
  }
}

type PostingRow = [
  id: string,
  accountId: string,
  amountMinor: number,
  bookedAtMs: number,
  description: string,
  counterparty: string | null,
  instructionId: string | null,
  taken: TakenPosting['taken'],
]

export const CORE_POSTING_COLUMNS =
  'id, account_id, amount_minor, booked_at_ms, description, counterparty, instruction_id, taken'

export function corePostingValues(posting: TakenPosting): PostingRow {
  const { id, accountId, amountMinor, bookedAtMs, description } = posting
  const { counterparty, instructionId, taken } = posting
  return [id, accountId, amountMinor, bookedAtMs, description, counterparty, instructionId, taken]
}

export function corePostingOf(row: unknown): TakenPosting {
  const [id, accountId, amountMinor, bookedAtMs, description, ...rest] = row as PostingRow
  const [counterparty, instructionId, taken] = rest
  const what = { id, accountId, amountMinor, bookedAtMs, description }
  return { ...what, counterparty, instructionId, taken }
}

type DifferenceRow = [
  id: string,
  kind: CoreDifference['kind'],
  subjectId: string,
  says: string,
  foundAtMs: number,
  resolvedAtMs: number | null,
]

export const DIFFERENCE_COLUMNS = 'id, kind, subject_id, says, found_at_ms, resolved_at_ms'

export function differenceValues(difference: CoreDifference): DifferenceRow {
  const { id, kind, subjectId, says, foundAtMs, resolvedAtMs } = difference
  return [id, kind, subjectId, says, foundAtMs, resolvedAtMs]
}

export function differenceOf(row: unknown): CoreDifference {
  const [id, kind, subjectId, says, foundAtMs, resolvedAtMs] = row as DifferenceRow
  return { id, kind, subjectId, says, foundAtMs, resolvedAtMs }
}

/** @param row an account, and what was set aside on it */
export function setAsideOf(row: unknown): { accountId: string; amountMinor: number } {
  const [accountId, amountMinor] = row as [string, number]
  return { accountId, amountMinor }
}
