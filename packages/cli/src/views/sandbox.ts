import type { Clock, Persona } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import type { View } from '../output/view.ts'
import { personaTable } from './personas.ts'

export interface SandboxState {
  readonly base_url: string
  readonly client_id: string
  readonly client_secret: string
  readonly other_client_id: string
  readonly clock: Clock
  readonly personas: readonly Persona[]
  readonly written: readonly string[]
}

export const sandboxView: View<SandboxState> = (state) => {
  const { clock, written } = state
  const facts = card([
    ['ready', state.base_url],
    [
      'client',
      `${state.client_id}, another ${state.other_client_id}; the secret of both: ${state.client_secret}`,
    ],
    ['bank time', `${formatTime(clock.now)}, ${clock.mode}`],
    ['written', written.length === 0 ? null : written.join(', ')],
  ])
  return `${facts}\n\n${personaTable(state.personas)}\n`
}
