import { words } from './words.ts'

/** A family of events with its types, such as `payment` with `payment.settled`. */
export interface EventFamily {
  readonly name: keyof (typeof words)['en']['families']
  readonly types: readonly string[]
}

/** The catalogue of the contract, in the contract's order (event-types.test.ts). */
export const EVENT_FAMILIES: readonly EventFamily[] = Object.entries(words.en.types).map(
  ([name, types]) => ({
    name: name as EventFamily['name'],
    types: Object.keys(types).map((type) => `${name}.${type}`),
  }),
)

/** Whether a filter of a webhook takes a type: `*`, `payment.*`, `payment.settled`. */
export const takes = (filters: readonly string[], type: string): boolean =>
  filters.some(
    (filter) => filter === '*' || filter === type || filter === `${type.split('.')[0]}.*`,
  )
