import type { ErrorCode, OperationId } from '@wekeza/contract'
import type { Bench } from './bench/bench.ts'

/** One thing that every implementation of the contract must do. */
export interface Case {
  /** Never changes: `PAY-007`, or the cell of the contract that it shows, `createPayment:scope_missing`. */
  readonly id: string
  /** a sentence */
  readonly name: string
  /** the operation under test; null where the contract has none, as at an unknown address */
  readonly operation: OperationId | null
  /** the documented error that it provokes from that operation; a case that does not meet it fails */
  readonly code?: ErrorCode
  /** it shows that operation succeed; a case that does not meet the success fails */
  readonly success?: true
  /** it moves bank time or puts it back: such cases run last */
  readonly movesClock?: true
  /** it is run where the target has this; without it there is nothing to show */
  readonly needs?: 'apiKey' | 'receiver'
  /** @throws CaseFailure where the implementation does otherwise */
  run(bench: Bench): Promise<void>
}
