import type { Banks, OpenBank } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 250
/** How often in a round a bank's worker takes rows again, while there are some. */
const TURNS_MAX = 20

export interface Work {
  /** the banks whose work it is; asked each round */
  bankKeys(): Promise<readonly string[]>
  readonly banks: Banks
  readonly wall: Clock
  onFault(bankKey: string, cause: unknown): void
}

/** Does for every bank what has fallen due. One bank's fault is not another's. */
export function runDue(work: Work): Repeated {
  const round = async () => {
    for (const key of await work.bankKeys()) {
      try {
        await workFor(await work.banks.open(key), work)
      } catch (cause) {
        work.onFault(key, cause)
      }
    }
  }
  return repeat(EVERY_MS, round, (cause) => work.onFault('', cause))
}

async function workFor({ bank }: OpenBank, { wall }: Work): Promise<void> {
  // What a row makes due is done at once, and so are thousands of rows; but no bank keeps the others waiting for long.
  for (let turn = 0; turn < TURNS_MAX; turn += 1) {
    if ((await bank.workDue(wall.nowMs())) === 0) break
  }
}
