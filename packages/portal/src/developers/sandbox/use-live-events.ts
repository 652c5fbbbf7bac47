import type { WekezaEvent } from '@wekeza/sdk'
import { useEffect, useState } from 'react'
import { applicationClient } from '../../session/application-client.ts'

const KEPT_MAX = 50

export type StreamState = 'opening' | 'listening' | 'lost' | 'failed'

export interface LiveEvents {
  /** the newest first */
  readonly events: readonly WekezaEvent[]
  readonly state: StreamState
  /** what ended the stream for good */
  readonly error: unknown
}

const NOTHING: LiveEvents = { events: [], state: 'opening', error: null }

/** What an application is told from now on, for as long as the page is open. */
export function useLiveEvents(applicationId: string): LiveEvents {
  const [heard, setHeard] = useState(NOTHING)
  useEffect(() => {
    const leaving = new AbortController()
    const change = (made: (before: LiveEvents) => Partial<LiveEvents>) => {
      if (!leaving.signal.aborted) setHeard((before) => ({ ...before, ...made(before) }))
    }
    const listen = async () => {
      const stream = applicationClient(applicationId).events.stream({
        signal: leaving.signal,
        onOpen: () => change(() => ({ state: 'listening' })),
        onLost: () => change(() => ({ state: 'lost' })),
      })
      for await (const event of stream) {
        change(({ events }) => ({ events: [event, ...events].slice(0, KEPT_MAX) }))
      }
    }
    setHeard(NOTHING)
    listen().catch((error: unknown) => change(() => ({ state: 'failed', error })))
    return () => leaving.abort()
  }, [applicationId])
  return heard
}
