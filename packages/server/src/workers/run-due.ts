import type { OpenBank } from '@wekeza/api'
import { drainOutbox, type Sender } from '@wekeza/bank'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 250

export interface Work {
  /** the banks whose work it is */
  banks(): Iterable<OpenBank>
  readonly sender: Sender
  onFault(bankKey: string, cause: unknown): void
}

/** Does for every open bank what has fallen due, and hands its events over. One bank's fault is not another's. */
export function runDue({ banks, sender, onFault }: Work): Repeated {
  const round = async () => {
    for (const { key, bank } of banks()) {
      try {
        await bank.runDue()
        await drainOutbox(bank.store, sender)
      } catch (cause) {
        onFault(key, cause)
      }
    }
  }
  return repeat(EVERY_MS, round, (cause) => onFault('', cause))
}
