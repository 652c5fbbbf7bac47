import { ConfigurationError, RepeatedCursorError } from '../errors/local-errors.ts'
import { nameClass } from '../errors/name-class.ts'
import { Call } from './call.ts'
import type { Page } from './page.ts'

/**
 * A list on its way: a promise of its first page, and a walk over all of its items.
 * @example
 * for await (const transaction of wekeza.transactions.list('acc_wanjiru_current')) {
 *   if (transaction.direction === 'credit') break // pages that are not reached are not fetched
 * }
 * const page = await wekeza.transactions.list('acc_wanjiru_current', { limit: 50 })
 */
export class PagedCall<Item> extends Call<Page<Item>> implements AsyncIterable<Item> {
  static {
    nameClass(PagedCall, 'PagedCall')
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.byPage()) yield* page.data
  }

  /**
   * Walks page by page.
   * @throws {RepeatedCursorError} when a page leads back to one before it
   */
  async *byPage(): AsyncGenerator<Page<Item>, void, undefined> {
    const seen = new Set<string>()
    for (let page: Page<Item> | null = await this; page; page = await page.next()) {
      yield page
      const cursor = page.nextCursor
      if (cursor === null || !page.hasMore) return
      if (seen.has(cursor)) throw new RepeatedCursorError()
      seen.add(cursor)
    }
  }

  /**
   * Gathers items into an array.
   * @param limits.max how many at most; there is no default, because a list can be longer than memory
   */
  async toArray({ max }: { max: number }): Promise<Item[]> {
    if (!Number.isInteger(max) || max < 0) {
      throw new ConfigurationError(`toArray: max is ${max}. Give a whole number, 0 or more.`)
    }
    const items: Item[] = []
    if (max === 0) return items
    for await (const item of this) {
      items.push(item)
      if (items.length >= max) break
    }
    return items
  }
}
