import { accountService } from './accounts/service.ts'
import { bulkService } from './bulk-payments/service.ts'
import { consentService } from './consents/service.ts'
import { coreService } from './core/service.ts'
import { runDue, workDue } from './due/run-due.ts'
import { eventService } from './events/service.ts'
import { payeeService } from './payees/service.ts'
import { paymentService } from './payments/service.ts'
import type { BankPorts } from './ports/bank-ports.ts'
import { railService } from './rails/service.ts'
import { receiptService } from './receipts/service.ts'
import { refundService } from './refunds/service.ts'
import { riskService } from './risk/service.ts'
import { simulationService } from './simulation/service.ts'
import { storyService } from './stories/service.ts'
import { transactionService } from './transactions/service.ts'
import { transferService } from './transfers/service.ts'
import { webhookService } from './webhooks/service.ts'

/** A bank, opened over its ports: the services, and the store behind them. */
export function openBank(ports: BankPorts) {
  return {
    store: ports.store,
    clock: ports.clock,
    accounts: accountService(ports),
    transactions: transactionService(ports.store),
    beneficiaries: ports.store.beneficiaries,
    standingOrders: ports.store.standingOrders,
    customers: ports.store.customers,
    consents: consentService(ports),
    payments: paymentService(ports),
    payees: payeeService(ports),
    rails: railService(ports.store),
    transfers: transferService(ports),
    bulks: bulkService(ports),
    refunds: refundService(ports),
    core: coreService(ports),
    receipts: receiptService(ports.store),
    risk: riskService(ports),
    /** what can be played here; undefined on a live bank */
    simulation: ports.simulation && simulationService(ports),
    events: eventService(ports),
    webhooks: webhookService(ports),
    stories: storyService(ports),
    /** Runs all that is due by now; answers how many rows ran. */
    runDue: () => runDue(ports, ports.clock.nowMs()),
    /** Runs a worker's share of what is due by now; answers how many rows ran. */
    workDue: (wallNowMs: number) => workDue(ports, ports.clock.nowMs(), wallNowMs),
  }
}

export type Bank = ReturnType<typeof openBank>
