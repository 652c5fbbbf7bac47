import { type Instruction, type Refusal, readMoney } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'

export function fromPaymentRequest(
  request: Schema<'PaymentRequest'>,
): { ok: true; instruction: Instruction } | Refusal {
  const money = readMoney(request.amount)
  if (!money.ok) return money
  const instruction: Instruction = {
    debtorAccountId: request.debtor_account_id,
    amountMinor: money.amountMinor,
    payee: request.payee,
    rail: request.rail,
    fallbackRails: request.fallback_rails ?? [],
    reference: request.reference ?? null,
    executionDate: request.execution_date ?? null,
  }
  return { ok: true, instruction }
}
