import type { Operation } from './operation.ts'

/** What a method of a resource passes on: which operation, its path values in order, and its body or query. */
export interface Asked {
  readonly operation: Operation
  readonly path: readonly string[]
  readonly content: unknown
}
