import type { Terms } from '@wekeza/bank'
import { readAsked } from './read-asked.ts'
import type { Visit } from './visit.ts'

/** Whether money would move: then the code is bound to that, and asked for beneath it (PSD2 RTS, article 5). */
export function movesMoney({ kind }: Terms): boolean {
  return kind === 'single_payment' || kind === 'recurring_payment'
}

export async function asksCodeAtApproval(visit: Visit): Promise<boolean> {
  const asked = await readAsked(visit)
  return asked !== undefined && movesMoney(asked.consent.terms)
}
