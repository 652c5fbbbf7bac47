import { digest } from '../../secrets/digest.ts'
import { INTERACTION_SECONDS } from '../limits.ts'
import type { Counted } from '../realms/throttle.ts'
import type { Visit } from './visit.ts'

const MODEL = 'FirstStep'

/** Whose password was right, before their code is. It signs nobody in. */
export interface FirstStep {
  readonly customerId: string
  /** what wrong codes count against, as wrong passwords did */
  readonly counted: Counted
}

export async function rememberFirstStep(visit: Visit, first: FirstStep): Promise<void> {
  const { store, wall } = visit.ports
  await store.upsert({
    model: MODEL,
    id: idOf(visit),
    uid: null,
    userCode: null,
    grantId: null,
    payload: { ...first },
    consumedAtMs: null,
    expiresAtMs: wall.nowMs() + INTERACTION_SECONDS * 1000,
  })
}

export async function readFirstStep(visit: Visit): Promise<FirstStep | undefined> {
  const { store, wall } = visit.ports
  const row = await store.find(MODEL, idOf(visit))
  if (!row || row.expiresAtMs <= wall.nowMs()) return undefined
  return row.payload as unknown as FirstStep
}

export function forgetFirstStep(visit: Visit): Promise<void> {
  return visit.ports.store.destroy(MODEL, idOf(visit))
}

/** Of this interaction, which its cookie binds to this browser. */
function idOf({ interaction }: Visit): string {
  return digest(`first step ${interaction.uid}`)
}
