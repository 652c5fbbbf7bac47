import type { OperationRow } from '@wekeza/contract'
import { precedenceOf } from './precedence-of.ts'

/** What a gateway must know of a request beside where it goes. */
export interface RoutePolicy {
  /** units of `x-rate-cost` */
  readonly rateCost: number
  readonly bodyBytesMax: number
  /** the answer goes on for as long as somebody listens */
  readonly streams: boolean
  /** the greater is matched first, where two routes fit */
  readonly precedence: number
}

/** Operations of one tag that a gateway treats alike: each of the methods exists on each of the paths. */
export interface RouteGroup extends RoutePolicy {
  readonly name: string
  readonly methods: readonly string[]
  /** with `{name}` for each parameter */
  readonly paths: readonly string[]
}

/**
 * The routes of a gateway, in the order of the contract. Paths share a route only if they take the same methods:
 * methods and paths of a route are multiplied, and would otherwise let through what the contract lacks.
 */
export function groupRoutes(rows: readonly OperationRow[]): RouteGroup[] {
  const served = gather(rows, (row) => [row.tag, row.path, policyOf(row, rows)]).map((same) => ({
    ...same.first,
    methods: same.all.map(({ method }) => method).sort(),
  }))
  return gather(served, (one) => [one.tag, one.methods, policyOf(one, rows)]).map(
    ({ first, all }) => {
      const policy = policyOf(first, rows)
      const name = nameOf(first.tag, first.methods, policy)
      return { name, methods: first.methods, paths: all.map(({ path }) => path), ...policy }
    },
  )
}

function policyOf(row: OperationRow, rows: readonly OperationRow[]): RoutePolicy {
  const { rateCost, bodyBytesMax, streams } = row
  return { rateCost, bodyBytesMax, streams, precedence: precedenceOf(row, rows) }
}

/** Says what sets a route apart, so that it keeps its name for as long as that stays. */
function nameOf(tag: string, methods: readonly string[], policy: RoutePolicy): string {
  const apart = policy.streams ? ['stream'] : policy.precedence > 0 ? ['first'] : []
  const words = ['wekeza', ...tag.split(' '), ...methods, `cost-${policy.rateCost}`, ...apart]
  return words.join('-').toLowerCase()
}

interface Same<T> {
  readonly first: T
  readonly all: readonly T[]
}

/** What has the same key, in the order in which it first came. */
function gather<T>(all: readonly T[], keyOf: (one: T) => unknown): Same<T>[] {
  const groups = Map.groupBy(all, (one) => JSON.stringify(keyOf(one)))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ first, all: group }]
  })
}
