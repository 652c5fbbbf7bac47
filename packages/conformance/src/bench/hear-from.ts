import { CaseFailure } from './case-failure.ts'
import { show } from './expect.ts'

/** One event of a stream, as it came. */
export interface HeardEvent {
  readonly id: string
  readonly type: string
  /** its line, byte for byte */
  readonly data: string
}

/** A stream that somebody listens to. */
export interface Hearing {
  /** in the order in which they came */
  readonly events: readonly HeardEvent[]
  /** @throws CaseFailure if it has not ended within some seconds */
  ended(): Promise<void>
  /** @throws CaseFailure if no such event has come within some seconds */
  until(wanted: (event: HeardEvent) => boolean, what: string): Promise<HeardEvent>
  leave(): void
}

const WITHIN_MS = 4_000
const LOOK_EVERY_MS = 10

/** Reads server-sent events (WHATWG HTML, section 9.2) in the background. */
export function hearFrom(response: Response, leave: () => void): Hearing {
  const events: HeardEvent[] = []
  let ended = false
  const read = async () => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const bytes of response.body ?? []) {
      const frames = (text + decoder.decode(bytes, { stream: true })).split('\n\n')
      text = frames.pop() ?? ''
      events.push(...frames.flatMap(readFrame))
    }
  }
  read()
    .catch(() => {})
    .finally(() => {
      ended = true
    })
  const within = async (happened: () => boolean, what: string) => {
    const latestMs = performance.now() + WITHIN_MS
    while (!happened()) {
      if (performance.now() > latestMs) {
        const received = show(events.map(({ id, type }) => `${type} ${id}`))
        throw new CaseFailure('the event stream', { expected: what, received })
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
  }
  return {
    events,
    ended: () => within(() => ended, 'its end'),
    async until(wanted, what) {
      await within(() => events.some(wanted), what)
      return events.find(wanted) as HeardEvent
    },
    leave,
  }
}

/** None where it is a comment. */
function readFrame(frame: string): HeardEvent[] {
  const fields = new Map(
    frame.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()]
    }),
  )
  const data = fields.get('data')
  if (data === undefined) return []
  return [{ id: fields.get('id') ?? '', type: fields.get('event') ?? '', data }]
}
