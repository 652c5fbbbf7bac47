import { type OperationId, operations } from '@wekeza/contract'
import type { Case } from '../../case.ts'
import { scenes } from '../../world/scenes.ts'

const MOVING: readonly OperationId[] = ['advanceClock', 'resetBank']

/** Every operation succeeds when it is asked as the contract says. */
export const successCases: readonly Case[] = Object.values(operations).map(({ id, summary }) => ({
  id: `${id}:success`,
  name: `${id} succeeds: ${summary.toLowerCase()}`,
  operation: id,
  success: true,
  ...(MOVING.includes(id) && { movesClock: true as const }),
  run: async (bench) => {
    const { ask } = await scenes[id](bench)
    await bench.done(ask)
  },
}))
