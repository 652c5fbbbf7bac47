import type { EventOf } from '../events/event.ts'
import { eventExamples } from '../generated/event-examples.ts'
import type { EventType } from '../generated/schemas.ts'

/** What is to be otherwise than in the contract's example. */
export interface ExampleOverrides<Type extends EventType> {
  /** stable over deliveries; give each event one of its own where several are sent */
  id?: string
  sequence?: number
  created_at?: string
  simulated?: true
  resource?: Partial<EventOf<Type>['resource']>
  data?: Partial<EventOf<Type>['data']>
}

/**
 * An event of a type as the contract's example has it, for tests of a receiver. What is given of `data` and `resource`
 * takes the place of the example's; an id or a version in `data` goes into `resource` too.
 * @example
 * const event = exampleEvent('payment.settled', { data: { id: 'pay_42', reference: 'Order 42' } })
 */
export function exampleEvent<Type extends EventType>(
  type: Type,
  overrides: ExampleOverrides<Type> = {},
): EventOf<Type> {
  const example = structuredClone(eventExamples[type])
  const data = { ...example.data, ...overrides.data }
  const { id, version } = (overrides.data ?? {}) as { id?: string; version?: number }
  const resource = {
    ...example.resource,
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    ...overrides.resource,
  }
  return { ...example, ...overrides, resource, data } as unknown as EventOf<Type>
}
