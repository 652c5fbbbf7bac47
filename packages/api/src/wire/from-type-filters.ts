import { listensTo } from '@wekeza/bank'
import { type EventType, eventTypes } from '@wekeza/contract'

/** What filters ask for, or the first of them that names nothing. */
export type ReadFilters =
  | { readonly ok: true; readonly types: readonly EventType[] }
  | { readonly ok: false; readonly unknown: string }

/**
 * Reads the types that filters name: a type, a family (`payment.*`), or all (`*`).
 * @example
 * fromTypeFilters(['refund.*']) // { ok: true, types: ['refund.pending', 'refund.settled', 'refund.failed'] }
 */
export function fromTypeFilters(filters: readonly string[]): ReadFilters {
  const unknown = filters.find((filter) => !eventTypes.some((type) => listensTo([filter], type)))
  if (unknown !== undefined) return { ok: false, unknown }
  return { ok: true, types: eventTypes.filter((type) => listensTo(filters, type)) }
}
