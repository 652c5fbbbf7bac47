import { accountTable } from './accounts.ts'
import { answerTable } from './answers.ts'
import { auditTable } from './audit.ts'
import { balanceTable } from './balances.ts'
import { beneficiaryTable } from './beneficiaries.ts'
import { billingTable } from './billing.ts'
import { bulkTable } from './bulks.ts'
import { consentReadTable } from './consent-reads.ts'
import { consentTable } from './consents.ts'
import { coreTable } from './core.ts'
import { customerTable } from './customers.ts'
import { deliveryTable } from './deliveries.ts'
import { dueTable } from './due.ts'
import { eventTable } from './events.ts'
import { faultRuleTable } from './fault-rules.ts'
import type { Database } from './open-database.ts'
import { paymentTable } from './payments.ts'
import { pendingTable } from './pending.ts'
import { railTable } from './rails.ts'
import { refundTable } from './refunds.ts'
import { riskTable } from './risk.ts'
import { sequenceTable } from './sequences.ts'
import { standingOrderTable } from './standing-orders.ts'
import { transactionTable } from './transactions.ts'
import { transferTable } from './transfers.ts'
import { webhookTable } from './webhooks.ts'

/** Every statement of the store, prepared once for all banks of a database. */
export function prepareTables(database: Database) {
  return {
    customers: customerTable(database),
    accounts: accountTable(database),
    balances: balanceTable(database),
    transactions: transactionTable(database),
    pending: pendingTable(database),
    consents: consentTable(database),
    reads: consentReadTable(database),
    payments: paymentTable(database),
    rails: railTable(database),
    transfers: transferTable(database),
    bulks: bulkTable(database),
    billing: billingTable(database),
    refunds: refundTable(database),
    core: coreTable(database),
    risk: riskTable(database),
    beneficiaries: beneficiaryTable(database),
    standingOrders: standingOrderTable(database),
    answers: answerTable(database),
    audit: auditTable(database),
    events: eventTable(database),
    webhooks: webhookTable(database),
    deliveries: deliveryTable(database),
    faultRules: faultRuleTable(database),
    due: dueTable(database),
    sequences: sequenceTable(database),
  }
}

export type Tables = ReturnType<typeof prepareTables>
