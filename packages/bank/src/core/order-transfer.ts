import type { Change } from '../changes.ts'
import type { Transfer } from '../transfers/transfer.ts'
import { order } from './order-payment.ts'

/** Leaves a transfer, whose money is held, to the core outside. */
export function orderTransfer(transfer: Transfer, description: string, atMs: number): Change[] {
  const { id, debtorAccountId, creditorAccountId, amountMinor } = transfer
  return order({
    id,
    kind: 'transfer',
    refundOf: null,
    debtorAccountId,
    creditorAccountId,
    payee: null,
    rail: 'internal',
    amountMinor,
    feeMinor: 0,
    description,
    status: 'waiting',
    asks: 0,
    orderedAtMs: atMs,
    updatedAtMs: atMs,
  })
}
