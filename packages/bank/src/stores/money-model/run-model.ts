import type { Store } from '../../ports/store.ts'
import { checkBooks, follow, type SyncedCopy } from './check-books.ts'
import { openModelBank } from './model-bank.ts'
import { PlainMoney } from './plain-money.ts'
import type { Step } from './step.ts'
import { takeStep } from './take-step.ts'

/** Takes steps on an empty store, and holds its books against paper and pencil after each. @throws where they differ */
export async function runModel(store: Store, steps: readonly Step[]): Promise<void> {
  const model = await openModelBank(store)
  const plain = new PlainMoney()
  const copies = new Map<string, SyncedCopy>()
  for (const step of steps) {
    await takeStep(model, plain, step)
    await follow(model, plain)
    await checkBooks(model, plain, copies)
  }
}
