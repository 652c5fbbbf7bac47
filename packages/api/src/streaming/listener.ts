import type { EventType } from '@wekeza/contract'
import type { Outlet } from './outlet.ts'

/** What somebody wants to hear of a bank. */
export interface Listening {
  readonly applicationId: string
  /** null: all */
  readonly types: readonly EventType[] | null
  /** behind which place of the journal it begins */
  readonly afterPlace: number
  /** asked now and then: whether whoever listens still may at all */
  stillStands(): Promise<boolean>
}

export interface Listener extends Listening {
  readonly outlet: Outlet
  readonly endsAtMs: number
  /** listeners of one audience are told the same */
  readonly audience: string
  /** up to where it has heard all */
  place: number
  /** false while it is told what it missed */
  live: boolean
}

export function newListener(listening: Listening, outlet: Outlet, endsAtMs: number): Listener {
  const { applicationId, types, afterPlace } = listening
  return {
    ...listening,
    outlet,
    endsAtMs,
    audience: `${applicationId} ${types?.join() ?? '*'}`,
    place: afterPlace,
    live: false,
  }
}
