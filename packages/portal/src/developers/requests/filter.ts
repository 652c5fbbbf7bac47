import type { ListApplicationRequestsQuery } from '@wekeza/sdk'

/** What of the log is looked at, as it stands in the address, so that it can be shared. Empty: anything. */
export interface RequestFilter {
  readonly status: string
  readonly operation: string
  /** `2026-11-23T14:05`, in East Africa Time */
  readonly from: string
  readonly to: string
}

const NAMES = ['status', 'operation', 'from', 'to'] as const

export function filterOf(search: URLSearchParams): RequestFilter {
  const [status = '', operation = '', from = '', to = ''] = NAMES.map(
    (name) => search.get(name) ?? '',
  )
  return { status, operation, from, to }
}

export const isFiltered = (filter: RequestFilter): boolean =>
  NAMES.some((name) => filter[name] !== '')

/** The same address with one filter more, or with another value. */
export function withFilter(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(search)
  if (value === '') changed.delete(name)
  else changed.set(name, value)
  return changed
}

/** Only the filters are gone. */
export function withoutFilters(search: URLSearchParams): URLSearchParams {
  return NAMES.reduce((left, name) => withFilter(left, name, ''), search)
}

/** What the platform is asked for. A time that is none, as of an address that was cut, asks for nothing. */
export function queryOf({
  status,
  operation,
  from,
  to,
}: RequestFilter): ListApplicationRequestsQuery {
  const [fromAt, toAt] = [instantOf(from), instantOf(to)]
  return {
    ...(status !== '' && { status }),
    ...(operation !== '' && { operation }),
    ...(fromAt && { from: fromAt }),
    ...(toAt && { to: toAt }),
  }
}

// Kenya has had one time all the year round since 1960.
function instantOf(local: string): string | undefined {
  const at = new Date(`${local}+03:00`)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
