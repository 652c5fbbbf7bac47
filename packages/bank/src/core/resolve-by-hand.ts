import { decideAgain } from '../decide-again.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { instructionBooked, instructionRefused } from './end-instruction.ts'

/**
 * Ends an instruction of which the core will never say what became: somebody of the bank has looked and knows.
 * @returns false if it does not wait
 */
export async function resolveByHand(
  ports: BankPorts,
  id: string,
  as: 'booked' | 'refused',
): Promise<boolean> {
  const done = await decideAgain(async () => {
    const instruction = await ports.store.core.instruction(id)
    if (instruction?.status !== 'waiting') return { ended: false }
    const atMs = ports.clock.nowMs()
    const changes =
      as === 'booked'
        ? await instructionBooked(ports, instruction, atMs)
        : await instructionRefused(ports, instruction, 'core_refused', atMs)
    const { kind } = await ports.store.commit({ changes })
    return kind === 'committed' ? { ended: true } : undefined
  })
  if (!done) throw new Error(`${id}: it moved each time while it was decided`)
  return done.ended
}
