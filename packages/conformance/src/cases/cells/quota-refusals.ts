import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { anew } from '../../world/key.ts'
import { callsToday, spent } from '../../world/quotas.ts'
import { scenes } from '../../world/scenes.ts'
import { tokenOf } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

export const quotaRefusals: readonly Case[] = cellCases({
  code: 'quota_exceeded',
  does: 'refuses an application whose organisation has no call left of the day, and counts no further',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const starter = await spent(bench)
    const token = await tokenOf(bench, starter.client)
    await bench.refused({ ...anew(ask), token }, 'quota_exceeded')
    const { calls, limit } = await callsToday(bench, starter)
    equal(calls, limit, 'the calls of the day')
  },
})
