import type { BankEvent } from '../events/event.ts'

/** Takes an event out of the bank; resolves once it is safely handed over, rejects to be asked again. */
export interface Sender {
  send(event: BankEvent): Promise<void>
}
