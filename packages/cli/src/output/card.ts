import { painter } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/wrap.ts'

export type CardRow = readonly [label: string, value: string | null]

/** Lines up labels and values of a single thing; what is null is left out. */
export function card(rows: readonly CardRow[]): string {
  const paint = painter(process.stdout)
  const there = rows.filter((row): row is readonly [string, string] => row[1] !== null)
  const labelWidth = Math.max(...there.map(([label]) => label.length))
  const valueWidth = (process.stdout.columns ?? Number.POSITIVE_INFINITY) - labelWidth - 2
  const lines = there.flatMap(([label, value]) =>
    wrap(printable(value), valueWidth).map((line, index) => {
      const shown = index === 0 ? label : ''
      return `${paint('dim', shown.padEnd(labelWidth))}  ${line}`
    }),
  )
  return lines.join('\n')
}
