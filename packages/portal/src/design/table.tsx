import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** stands to the right, in digits of one width */
  readonly number?: boolean
}

interface TableProps<Row> {
  /** what the rows are, for who cannot see the heading above */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** beneath the double rule: one cell for each column */
  readonly total?: readonly ReactNode[]
}

/**
 * A ledger. The first column names the row: link it with `className="row-link"`. On a phone each row stands as a small
 * card of its facts.
 */
export function Table<Row>({ caption, columns, rows, keyOf, total }: TableProps<Row>): ReactNode {
  return (
    <table className="ledger stacks">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, number }) => (
            <th key={head} scope="col" className={classes(number && 'number')}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ head, cell, number }) => (
              <td key={head} data-head={head} className={classes(number && 'number')}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            {columns.map(({ head, number }, index) => (
              <td key={head} data-head={head} className={classes(number && 'number')}>
                {total[index]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

export interface Fact {
  readonly name: string
  readonly value: ReactNode
}

/** Names and values of one thing, ruled as a ledger is. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div
          key={name}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 border-b border-line py-2.5 last:border-0"
        >
          <dt className="flex-none text-quiet">{name}</dt>
          <dd className="min-w-0 text-end font-medium break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
