import { type ErrorCode, type OperationRow, operations } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import type { Case } from '../../case.ts'

interface Cells {
  readonly code: ErrorCode
  /** what the operation does, behind its name: `refuses …` */
  readonly does: string
  /** which of the operations that document the code; default: all of them */
  readonly where?: (row: OperationRow) => boolean
  readonly movesClock?: true
  readonly run: (bench: Bench, row: OperationRow) => Promise<void>
}

/** One case for each operation that documents the code: the contract's own table is what is gone through. */
export function cellCases({ code, does, where = () => true, movesClock, run }: Cells): Case[] {
  return Object.values(operations)
    .filter((row) => row.errors.includes(code) && where(row))
    .map((row) => ({
      id: `${row.id}:${code}`,
      name: `${row.id} ${does}`,
      operation: row.id,
      code,
      ...(movesClock && { movesClock }),
      run: (bench) => run(bench, row),
    }))
}
