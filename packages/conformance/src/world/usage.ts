import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { eventually } from './eventually.ts'

type Row = Schema<'UsageRow'>

/** Calls are to be seen so soon after they were answered. */
export const SEEN_WITHIN_MS = 2_000

/** What is called to look at usage is usage too. */
const LOOKING: readonly (string | null)[] = ['getUsage', 'createStaffSession', 'getInsight']

/** What an application called beside looking at it, by operation and status, once so many calls are counted. */
export async function usageOf(bench: Bench, token: string, callsAtLeast: number): Promise<Row[]> {
  const read = async () => {
    const query = { by: 'operation,status' }
    const { data } = await bench.done({ operation: 'getUsage', token, query })
    return data.filter(({ operation }) => !LOOKING.includes(operation))
  }
  return eventually(
    read,
    (rows) => callsOf(rows) >= callsAtLeast,
    'the calls in usage',
    SEEN_WITHIN_MS,
  )
}

export function callsOf(rows: readonly Pick<Row, 'calls'>[]): number {
  return rows.reduce((sum, { calls }) => sum + calls, 0)
}
