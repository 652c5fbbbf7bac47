/** A table as both engines have it. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

export interface Column {
  readonly name: string
  readonly kind: 'integer' | 'text'
}

/** How an engine calls its types, and what they are here. */
export type Kinds = Readonly<Record<string, Column['kind']>>

/** One column of one table, as an engine's catalogue tells it. */
export interface Described {
  readonly table: string
  readonly column: string
  readonly type: string
}

/** A name as both engines quote it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
