import { type JournalEvent, typeOf } from '@wekeza/bank'
import { type Telling, writeEvent } from '../wire/to-event.ts'

const encoder = new TextEncoder()

/** Nobody hears it: it keeps what lies between from closing a connection that is silent. */
export const COMMENT = encoder.encode(':\n\n')
export const GREETING = encoder.encode(': connected\n\n')

/** An event as a stream carries it (WHATWG HTML, section 9.2.6); JSON has no line breaks of its own. */
export async function frameOf(event: JournalEvent, telling: Telling): Promise<string> {
  return `id: ${event.id}\nevent: ${typeOf(event)}\ndata: ${await writeEvent(event, telling)}\n\n`
}

export function bytesOf(frames: readonly string[]): Uint8Array {
  return encoder.encode(frames.join(''))
}
