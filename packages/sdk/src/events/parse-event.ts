import type { WekezaEvent } from './event.ts'

/** The event that a text is, of whichever type; null if it is none. */
export function parseEvent(text: string): WekezaEvent | null {
  const event = parsed(text) as Partial<WekezaEvent> | null
  const isEvent = typeof event?.id === 'string' && typeof event.type === 'string'
  return isEvent ? (event as WekezaEvent) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
