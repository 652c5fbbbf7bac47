import { movesMoney } from '@wekeza/bank'
import { readAsked } from './read-asked.ts'
import type { Visit } from './visit.ts'

/** Where money would move, the code is bound to that, and asked for beneath it (PSD2 RTS, article 5). */
export async function asksCodeAtApproval(visit: Visit): Promise<boolean> {
  const asked = await readAsked(visit)
  return asked !== undefined && movesMoney(asked.consent.terms)
}
