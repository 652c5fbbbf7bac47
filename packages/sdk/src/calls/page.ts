import { nameClass } from '../errors/name-class.ts'

/** One page of a list. */
export class Page<Item> {
  readonly data: Item[]
  readonly hasMore: boolean
  /** where the next page begins, to go on from in another process; null on the last page */
  readonly nextCursor: string | null
  readonly #turn: (cursor: string) => Promise<Page<Item>>

  static {
    nameClass(Page, 'Page')
  }

  /** @internal */
  constructor(wire: WirePage<Item>, turn: (cursor: string) => Promise<Page<Item>>) {
    this.data = wire.data
    this.nextCursor = wire.page.has_more ? wire.page.next_cursor : null
    this.hasMore = this.nextCursor !== null
    this.#turn = turn
  }

  /** Fetches the page after this one; null after the last. */
  async next(): Promise<Page<Item> | null> {
    return this.nextCursor === null ? null : this.#turn(this.nextCursor)
  }
}

/** A page as the contract has it. */
export interface WirePage<Item> {
  readonly data: Item[]
  readonly page: { readonly has_more: boolean; readonly next_cursor: string | null }
}
