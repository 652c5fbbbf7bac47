import { ASKERS, type Asker, DEVELOPER_ASKERS } from './askers.ts'
import { impossible } from './impossible.ts'
import { type Subject, subjectsOf } from './subjects.ts'

/** One asker before one id of one operation. */
export interface Cell {
  /** `getTransaction transaction_id: revoked consent` */
  readonly name: string
  readonly subject: Subject
  readonly asker: Asker
}

export interface Matrix {
  readonly existing: readonly Cell[]
  readonly impossible: readonly (Cell & { readonly reason: string })[]
}

/** Every asker before every id that an operation names. */
export function matrixOf(subjects: readonly Subject[] = subjectsOf()): Matrix {
  const all = subjects.flatMap((subject) =>
    askersOf(subject).map((asker) => cellOf(subject, asker)),
  )
  const judged = all.map((cell) => ({ cell, reason: reasonAgainst(cell) }))
  return {
    existing: judged.flatMap(({ cell, reason }) => (reason === undefined ? [cell] : [])),
    impossible: judged.flatMap(({ cell, reason }) => (reason ? [{ ...cell, reason }] : [])),
  }
}

/** Who stands before an id: developers have an organisation's own, everybody else a bank's. */
export function askersOf({ family }: Subject): readonly Asker[] {
  return family === 'developer' ? DEVELOPER_ASKERS : ASKERS
}

function cellOf(subject: Subject, asker: Asker): Cell {
  return { name: `${subject.row.id} ${subject.idName}: ${asker}`, subject, asker }
}

function reasonAgainst({ subject, asker }: Cell): string | undefined {
  return impossible.find((one) => one.asker === asker && one.holds(subject))?.reason
}
