import { nameClass } from '../errors/name-class.ts'

/** One page of a list. */
export class Page<Item> {
  readonly data: Item[]
  /** whether there is a next page already */
  readonly hasMore: boolean
  /** where the next page begins, to go on from in another process. Null at the end of a list, but for lists that grow there, such as events */
  readonly nextCursor: string | null
  readonly #turn: (cursor: string) => Promise<Page<Item>>

  static {
    nameClass(Page, 'Page')
  }

  /** @internal */
  constructor(wire: WirePage<Item>, turn: (cursor: string) => Promise<Page<Item>>) {
    this.data = wire.data
    this.nextCursor = wire.page.next_cursor
    this.hasMore = wire.page.has_more && this.nextCursor !== null
    this.#turn = turn
  }

  /** Fetches the page after this one; null after the last. */
  async next(): Promise<Page<Item> | null> {
    return this.hasMore && this.nextCursor !== null ? this.#turn(this.nextCursor) : null
  }
}

/** A page as the contract has it. */
export interface WirePage<Item> {
  readonly data: Item[]
  readonly page: { readonly has_more: boolean; readonly next_cursor: string | null }
}
