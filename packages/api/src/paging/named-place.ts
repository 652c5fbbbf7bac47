import type { Call } from '../call.ts'
import type { Host } from '../ports/host.ts'
import { listOf } from './page.ts'

/** A place in a list whose rows have no number of their own: what it is ordered by, and which of those it is. */
export interface NamedPlace {
  readonly order: number
  /** letters, digits, `_`, `-` and `~`: it stands in an address */
  readonly id: string
}

/** The id in the open, and the order sealed for this list and this id: neither can be put in place of another. */
export function sealNamedPlace(call: Call, { cursors }: Host, { order, id }: NamedPlace): string {
  return `${id}.${cursors.seal(`${listOf(call)}${id}`, order)}`
}

/** @returns undefined if it was altered, or is of another list */
export function openNamedPlace(
  call: Call,
  { cursors }: Host,
  cursor: string,
): NamedPlace | undefined {
  const [id = '', sealed = ''] = cursor.split('.')
  const order = cursors.open(`${listOf(call)}${id}`, sealed)
  return order === undefined ? undefined : { order, id }
}
