import type { Change } from '../changes.ts'
import type { DueWork } from '../due/due-work.ts'
import { formatAmount } from '../money/format-amount.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { difference } from './core-difference.ts'
import { legsLeft } from './expected-legs.ts'

/** Whether the core has shown what it said that it booked; what it has not is told. */
export async function checkPostings({ store }: BankPorts, due: DueWork): Promise<Change[]> {
  const instruction = await store.core.instruction(due.subjectId)
  if (!instruction) return []
  const left = legsLeft(instruction, await store.core.postingsOf(instruction.id))
  if (left.length === 0) return []
  const what = left.map((leg) => `${formatAmount(leg.amountMinor)} on ${leg.accountId}`).join(', ')
  const says = `the core says that it is booked, and shows no posting of ${what}`
  const found = difference('missing', instruction.id, says, due.dueAtMs)
  return [{ kind: 'note-difference', difference: found }]
}
