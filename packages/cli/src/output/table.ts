import { type Painter, painter, type Style } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { widthOf } from '../terminal/width.ts'

export interface Column<T> {
  readonly title: string
  readonly text: (row: T) => string
  /** Default left; money and counts stand right */
  readonly align?: 'left' | 'right'
  readonly style?: (row: T) => Style | null
  /** may be cut with … when the terminal is too narrow; ids and money never are */
  readonly shrinks?: boolean
  /** left out where the terminal is too narrow for all; a card shows it still */
  readonly drops?: boolean
}

const GAP = '  '
const SHRUNK_MIN = 8

/** Lines up rows under their titles, within the terminal's width where there is a terminal. */
export function table<T>(rows: readonly T[], all: readonly Column<T>[]): string {
  const paint = painter(process.stdout)
  const columns = kept(rows, all, process.stdout.columns)
  const cells = cellsOf(rows, columns)
  const widths = fit(columns, naturalWidths(columns, cells), process.stdout.columns)
  const head = columns.map((column, index) => paint('dim', titleOf(column, widths[index] ?? 0)))
  const body = rows.map((row, y) =>
    columns.map((column, x) => cell(column, row, cells[y]?.[x] ?? '', widths[x] ?? 0, paint)),
  )
  return [head, ...body].map((line) => line.join(GAP).trimEnd()).join('\n')
}

function titleOf<T>({ title, align: side }: Column<T>, width: number): string {
  return align(cut(title.toUpperCase(), width), width, side)
}

/** Drops what may be dropped, the last first, until the rest fits as it is. */
function kept<T>(rows: readonly T[], all: readonly Column<T>[], available?: number) {
  if (available === undefined) return all
  const columns = [...all]
  while (total(naturalWidths(columns, cellsOf(rows, columns))) > available) {
    const last = columns.findLastIndex(({ drops }) => drops)
    if (last === -1) break
    columns.splice(last, 1)
  }
  return columns
}

const cellsOf = <T>(rows: readonly T[], columns: readonly Column<T>[]): string[][] =>
  rows.map((row) => columns.map(({ text }) => printable(text(row))))

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))

function cell<T>(column: Column<T>, row: T, text: string, width: number, paint: Painter): string {
  const aligned = align(cut(text, width), width, column.align)
  const style = column.style?.(row)
  return style ? paint(style, aligned) : aligned
}

function naturalWidths<T>(columns: readonly Column<T>[], cells: readonly string[][]): number[] {
  return columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...cells.map((line) => widthOf(line[index] ?? ''))),
  )
}

/** Takes what is too much from the widest column that may shrink, one by one. */
function fit<T>(columns: readonly Column<T>[], natural: number[], available?: number): number[] {
  const widths = [...natural]
  if (available === undefined) return widths
  while (total(widths) > available) {
    const widest = columns.reduce(
      (best, { shrinks }, index) =>
        shrinks && (widths[index] ?? 0) > (widths[best] ?? SHRUNK_MIN) ? index : best,
      -1,
    )
    if (widest === -1) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`
}

function align(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const filling = ' '.repeat(Math.max(0, width - widthOf(text)))
  return side === 'right' ? filling + text : text + filling
}
