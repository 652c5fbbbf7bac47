import type { Reference } from './find-references.ts'
import type { Column, Table } from './read-tables.ts'

/**
 * Draws tables as a Mermaid entity diagram, with all references that begin at one of them.
 * @see https://mermaid.js.org/syntax/entityRelationshipDiagram.html
 */
export function drawTables(tables: readonly Table[], references: readonly Reference[]): string {
  const own = new Set(tables.map(({ name }) => name))
  const lines = references.filter(({ from }) => own.has(from)).map(drawReference)
  const boxes = tables.flatMap((table) => drawTable(table, references))
  return ['```mermaid', 'erDiagram', ...boxes, ...lines, '```'].join('\n')
}

function drawTable({ name, columns }: Table, references: readonly Reference[]): string[] {
  const pointing = new Set(
    references.filter(({ from }) => from === name).map(({ column }) => column.name),
  )
  const rows = columns.map((column) => `    ${drawColumn(column, pointing.has(column.name))}`)
  return [`  ${name} {`, ...rows, '  }']
}

function drawColumn(column: Column, points: boolean): string {
  const marks = [column.inKey && 'PK', points && 'FK', column.unique && 'UK'].filter(Boolean)
  const note = column.note?.replaceAll('"', "'") ?? (column.optional ? 'may be NULL' : undefined)
  const parts = [column.type, column.name, marks.join(', '), note && `"${note}"`]
  return parts.filter(Boolean).join(' ')
}

/** A line that is not broken is checked by the database. */
function drawReference({ from, column, to, checked, single }: Reference): string {
  const one = column.optional ? '|o' : '||'
  const line = checked ? '--' : '..'
  return `  ${to} ${one}${line}${single ? 'o|' : 'o{'} ${from} : "${column.name}"`
}
