import type { EventType } from './events.ts'
import { eventExamples as generated } from './generated/event-examples.ts'
import type { Schema } from './schemas.ts'

/** What an event of each type looks like in the contract; what a test bank makes up begins with it. */
export const eventExamples: Readonly<Record<EventType, EventExample>> = generated

export interface EventExample {
  readonly id: string
  readonly type: EventType
  readonly sequence: number
  readonly created_at: string
  readonly resource: Schema<'EventResource'>
  readonly data: Readonly<Record<string, unknown>>
}
