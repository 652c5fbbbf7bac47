import type { PagedCall } from '@wekeza/sdk'

export interface ListAsk {
  readonly limit?: number | undefined
  readonly all?: boolean | undefined
}

export interface Gathered<Item> {
  readonly items: Item[]
  /** whether there is more than was asked for */
  readonly more: boolean
}

const LIMIT = 25
const PAGE_MAX = 100

/** How many a walk gathers at most. */
export function countMax({ limit = LIMIT, all = false }: ListAsk): number {
  return all ? Number.POSITIVE_INFINITY : limit
}

/** How many to ask for in a page: no more than are wanted, nor than the platform gives. */
export function pageQuery(ask: ListAsk): { limit: number } {
  return { limit: Math.min(countMax(ask), PAGE_MAX) }
}

/** Walks a list until enough is there. Pages that are not needed are not fetched. */
export async function gather<Item>(list: PagedCall<Item>, ask: ListAsk): Promise<Gathered<Item>> {
  const max = countMax(ask)
  const items: Item[] = []
  for await (const page of list.byPage()) {
    items.push(...page.data)
    if (items.length < max) continue
    return { items: items.slice(0, max), more: items.length > max || page.hasMore }
  }
  return { items, more: false }
}
