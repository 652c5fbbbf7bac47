import type { Change } from '../changes.ts'
import type { Decision } from '../decision.ts'
import type { NewEvent, Simulated } from '../events/event.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { Webhook } from '../webhooks/webhook.ts'
import { decidePosting, type PostedByHand, type PostingAsk } from './decide-posting.ts'
import { faultBook } from './fault-book.ts'
import { type ProbeKind, type Probing, probeReceiver } from './probe-receiver.ts'

/** What can be played on a test bank, beside its time and its rails. */
export function simulationService(ports: BankPorts) {
  const { store, clock, core, ids } = ports
  return {
    faults: faultBook(ports),

    /** Money comes into an account, or leaves it, without a payment. */
    async postTransaction(ask: PostingAsk): Promise<Decision<{ transaction: PostedByHand }>> {
      return decidePosting(ask, await store.accounts.get(ask.accountId), core, clock.nowMs())
    },

    /** Tells one application what did not happen. */
    trigger(told: Omit<Simulated, 'type'>): { event: NewEvent; changes: Change[] } {
      const happening = { type: 'simulated', ...told } as const
      const event = { id: ids.next('evt'), atMs: clock.nowMs(), happening }
      return { event, changes: [{ kind: 'emit', event }] }
    },

    /** Sends a webhook's receiver what it must stand, at once; nothing of it is kept. */
    probe: (webhook: Webhook, kind: ProbeKind, probing: Probing) =>
      probeReceiver(ports, webhook, kind, probing),
  }
}
