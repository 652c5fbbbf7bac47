import type { DueWork } from '../due/due-work.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { asPlayed } from '../simulation/play-outcome.ts'
import type { Passing } from './pass-to-rail.ts'
import { readStates } from './read-states.ts'

/** What a payment needs to go on, once what it waited for has come; nothing if it is not there. */
export async function readWaiting(
  { store, simulation }: Pick<BankPorts, 'store' | 'simulation'>,
  due: DueWork,
): Promise<Passing | undefined> {
  const payment = await store.payments.get(due.subjectId)
  if (!payment) return undefined
  const [consent, debtor, states] = await Promise.all([
    store.consents.get(payment.consentId),
    store.accounts.get(payment.instruction.debtorAccountId),
    readStates(store, payment.instruction),
  ])
  if (!consent || !debtor) return undefined
  const read = { payment, consent, debtor, states, atMs: due.dueAtMs }
  return asPlayed(simulation, payment.instruction, read)
}
