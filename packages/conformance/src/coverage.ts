import { type ErrorCode, type OperationId, operations } from '@wekeza/contract'
import { cases } from './cases/index.ts'
import { unprovokable } from './unprovokable.ts'

/** One thing that the contract says an operation answers. */
export interface Cell {
  readonly operation: OperationId
  readonly answer: 'success' | ErrorCode
  /** ids of the cases that show it; a case that does not meet what it claims to show fails */
  readonly shownBy: readonly string[]
  /** why no case shows it; null where one does */
  readonly excuse: string | null
}

/**
 * Every operation with its success and with every error that the contract documents for it.
 * @example
 * coverage().filter((cell) => cell.excuse !== null)
 */
export function coverage(): Cell[] {
  return Object.values(operations).flatMap(({ id, errors }) =>
    ['success', ...errors].map((answer) => cellOf(id, answer as Cell['answer'])),
  )
}

function cellOf(operation: OperationId, answer: Cell['answer']): Cell {
  const shownBy = cases
    .filter((one) => one.operation === operation)
    .filter((one) => (answer === 'success' ? one.success : one.code === answer))
    .map(({ id }) => id)
  const excuse = unprovokable.find(
    (one) =>
      one.code === answer && (one.operations === 'all' || one.operations.includes(operation)),
  )
  return { operation, answer, shownBy, excuse: excuse?.reason ?? null }
}
