import type { WekezaEvent } from '../events/event.ts'
import type { StreamOptions } from '../events/stream-options.ts'
import type { CallOptions, WriteOptions } from '../options.ts'
import type { Call } from './call.ts'
import type { Operation } from './operation.ts'
import type { PagedCall } from './paged-call.ts'

/** What a resource is given to make its calls with. */
export interface Sender {
  send<T>(
    operation: Operation,
    path: readonly string[],
    content: unknown,
    options: WriteOptions | undefined,
  ): Call<T>
  page<Item>(
    operation: Operation,
    path: readonly string[],
    query: object | undefined,
    options: CallOptions | undefined,
  ): PagedCall<Item>
  streamEvents(options: StreamOptions): AsyncGenerator<WekezaEvent, void, undefined>
  /** milliseconds of a clock that never goes back */
  now(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
