import type { OperationRow } from '@wekeza/contract'

type Route = Pick<OperationRow, 'method' | 'path'>

/** How many routes would take its requests too, and must be looked at later: `/events/{event_id}` for `/events/stream`. */
export function precedenceOf(route: Route, routes: readonly Route[]): number {
  return routes.filter((other) => isWithin(route, other)).length
}

/** Whether all that fits the one fits the other too, and not the other way round. */
function isWithin(one: Route, other: Route): boolean {
  if (one.method !== other.method || one.path === other.path) return false
  const [own, theirs] = [one.path.split('/'), other.path.split('/')]
  if (own.length !== theirs.length) return false
  return own.every((segment, at) => segment === theirs[at] || theirs[at]?.startsWith('{'))
}
