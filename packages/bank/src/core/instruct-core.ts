import type { Change } from '../changes.ts'
import { type DueWork, dueWork } from '../due/due-work.ts'
import { formatAmount } from '../money/format-amount.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { type CoreAnswer, CoreSilent, type OutsideCore } from '../ports/core-banking.ts'
import { difference } from './core-difference.ts'
import type { CoreInstruction } from './core-instruction.ts'
import { instructionBooked, instructionRefused } from './end-instruction.ts'
import { PATIENCE_MS, waitMs } from './patience.ts'

type Heard = CoreAnswer | { readonly status: 'silent'; readonly why: string }

/**
 * Asks the core for a movement, outside of any commit, and says what follows from its answer. Asked twice, the core
 * answers the same; and whatever was decided meanwhile, by the feed or by another server, stands.
 * @throws if no outside core is set
 */
export async function instructCore(ports: BankPorts, due: DueWork): Promise<Change[]> {
  const instruction = await ports.store.core.instruction(due.subjectId)
  if (instruction?.status !== 'waiting') return []
  const { outside } = ports.core
  if (!outside) throw new Error(`${instruction.id}: waits for an outside core, and none is set`)
  const asked = { ...instruction, asks: instruction.asks + 1 }
  const heard = await listen(() => ask(outside, instruction))
  switch (heard.status) {
    case 'booked':
      return [
        ...(await instructionBooked(ports, asked, due.dueAtMs)),
        ...saidOtherwise(instruction, heard.amountMinor, due.dueAtMs),
      ]
    case 'refused':
      return instructionRefused(ports, asked, heard.reason, due.dueAtMs)
    default:
      return askLater(asked, heard, due.dueAtMs, ports.clock.nowMs())
  }
}

/** Who was asked before may know: only one that has never heard of it is asked to do it. */
async function ask(outside: OutsideCore, instruction: CoreInstruction): Promise<CoreAnswer> {
  const stands = instruction.asks === 0 ? undefined : await outside.status(instruction.id)
  if (stands === undefined || stands.status === 'unknown') return outside.instruct(instruction)
  return stands
}

async function listen(question: () => Promise<CoreAnswer>): Promise<Heard> {
  try {
    return await question()
  } catch (fault) {
    if (fault instanceof CoreSilent) return { status: 'silent', why: fault.message }
    throw fault
  }
}

function askLater(asked: CoreInstruction, heard: Heard, atMs: number, nowMs: number): Change[] {
  const { id, status, asks, orderedAtMs } = asked
  const nextMs = Math.max(atMs, nowMs) + waitMs(asks)
  const said = heard.status === 'silent' ? heard.why : 'it has it, and has not decided'
  const says = `the core has not said what became of it: ${said}`
  const found = {
    kind: 'note-difference',
    difference: difference('waiting', id, says, atMs),
  } as const
  return [
    { kind: 'move-core-instruction', id, to: { status, asks, updatedAtMs: atMs } },
    { kind: 'schedule', due: dueWork('instruct-core', id, nextMs) },
    ...(Math.max(atMs, nowMs) - orderedAtMs >= PATIENCE_MS ? [found] : []),
  ]
}

function saidOtherwise(instruction: CoreInstruction, saidMinor: number, atMs: number): Change[] {
  const { id, amountMinor } = instruction
  if (saidMinor === amountMinor) return []
  const says = `the core says that it booked ${formatAmount(saidMinor)}, and was asked for ${formatAmount(amountMinor)}`
  return [{ kind: 'note-difference', difference: difference('mismatched', id, says, atMs) }]
}
