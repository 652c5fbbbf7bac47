import type { WekezaEvent } from '../events/event.ts'
import type { StreamOptions } from '../events/stream-options.ts'
import type { CallOptions, WriteOptions } from '../options.ts'
import type { Call } from './call.ts'
import type { Operation } from './operation.ts'
import type { PagedCall } from './paged-call.ts'
import type { Sender } from './sender.ts'

/** What the generated resources stand on. Its names are of a kind that no operation has. */
export abstract class Resource {
  readonly #sender: Sender

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender
  }

  /** @internal a method and no getter: printing an object calls its getters, and behind this one are the tokens */
  protected timeOfSender(): Pick<Sender, 'now' | 'sleep'> {
    return this.#sender
  }

  /** @internal */
  protected makeCall<T>(
    operation: Operation,
    path: readonly string[],
    content: unknown,
    options: WriteOptions | undefined,
  ): Call<T> {
    return this.#sender.send(operation, path, content, options)
  }

  /** @internal */
  protected makePagedCall<Item>(
    operation: Operation,
    path: readonly string[],
    query: object | undefined,
    options: CallOptions | undefined,
  ): PagedCall<Item> {
    return this.#sender.page(operation, path, query, options)
  }

  /** @internal */
  protected makeStream(options: StreamOptions): AsyncGenerator<WekezaEvent, void, undefined> {
    return this.#sender.streamEvents(options)
  }
}
