import { accountTable } from './accounts.ts'
import { answerTable } from './answers.ts'
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
import { railTable } from './rails.ts'
import { refundTable } from './refunds.ts'
import { riskTable } from './risk.ts'
import { standingOrderTable } from './standing-orders.ts'
import { transactionTable } from './transactions.ts'
import { transferTable } from './transfers.ts'
import { webhookTable } from './webhooks.ts'

/** What is read from each table of a database, and the steps that write to it. */
export function tablesOf(database: Database) {
  return {
    customers: customerTable(database),
    accounts: accountTable(database),
    balances: balanceTable(database),
    transactions: transactionTable(database),
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
    events: eventTable(database),
    webhooks: webhookTable(database),
    deliveries: deliveryTable(database),
    faultRules: faultRuleTable(database),
    due: dueTable(database),
  }
}

export type Tables = ReturnType<typeof tablesOf>
