import type { Consent } from '../consents/consent.ts'
import { readUsed } from '../consents/read-used.ts'
import type { Decision } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { assessPayment } from '../risk/assess-payment.ts'
import { asPlayed } from '../simulation/play-outcome.ts'
import { decideInitiation } from './decide-initiation.ts'
import { movesAtMs } from './moves-at.ts'
import type { Instruction, Payment } from './payment.ts'
import { readCreditor } from './read-creditor.ts'
import { readStates } from './read-states.ts'

/** Reads all that a payment is decided by, at once, and decides. */
export async function initiatePayment(
  ports: BankPorts,
  consent: Consent,
  instruction: Instruction,
): Promise<Decision<{ payment: Payment }>> {
  const { store, clock, ids, core } = ports
  const debtorId = consent.accountIds[0] ?? ''
  const atMs = clock.nowMs()
  const [debtor, creditor, verdict, used, states] = await Promise.all([
    store.accounts.get(debtorId),
    readCreditor(store, instruction),
    assessPayment(ports, { consent, instruction, atMs }),
    readUsed(store, consent, movesAtMs(instruction, atMs)),
    readStates(store, instruction),
  ])
  if (!debtor) throw new Error(`${consent.id}: consented to an account that is not there`)
  const found = { debtor, creditor, verdict, used, states }
  const read = asPlayed(ports.simulation, instruction, found)
  return decideInitiation({ consent, instruction, ...read, atMs }, core, ids)
}
