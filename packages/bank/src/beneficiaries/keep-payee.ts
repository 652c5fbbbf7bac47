import type { Change } from '../changes.ts'
import type { Payment } from '../payments/payment.ts'

/** Whom an account has paid it pays: the payee of a settled payment is kept, once. */
export function keepPayee(
  { id, instruction }: Pick<Payment, 'id' | 'instruction'>,
  atMs: number,
): Change {
  const { debtorAccountId: accountId, payee } = instruction
  const row = { id: `ben${id.slice(id.indexOf('_'))}`, accountId, payee, createdAtMs: atMs }
  return { kind: 'keep-beneficiary', beneficiary: row }
}
