import type { EventType } from './events.ts'
import type { Validator } from './validator.ts'

/** type of event → what the whole event is held against, and what its data is */
export declare const eventValidators: Record<EventType, { event: Validator; data: Validator }>
