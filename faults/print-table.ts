import type { Row } from './run-programme.ts'

const HEAD = ['programme', 'store', 'tried', '', 'lost', 'doubled', 'failed', 'seed', 'verdict']

export function tableOf(rows: readonly Row[]): string {
  const all = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all.map((row) => lineOf(row, widths)).join('\n')
}

function cellsOf(row: Row): string[] {
  const { name, store, tried, of, lost, doubled, failed, seed } = row
  return [name, store, ...[tried, of, lost, doubled, failed, seed].map(String), verdictOf(row)]
}

function verdictOf({ pass, skipped }: Row): string {
  if (skipped !== undefined) return `not run: ${skipped}`
  return pass ? 'holds' : 'BROKEN'
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd()
}

/** The agreed shape of `--json`; `skipped` is there only where something did not run. */
export function jsonOf(rows: readonly Row[]): string {
  const shown = rows.map(({ of: _of, faults: _faults, ...row }) => row)
  return JSON.stringify(
    shown,
    ['name', 'store', 'tried', 'lost', 'doubled', 'failed', 'seed', 'pass', 'skipped'],
    2,
  )
}
