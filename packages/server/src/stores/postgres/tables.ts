import { accountTable } from './accounts.ts'
import { answerTable } from './answers.ts'
import { balanceTable } from './balances.ts'
import { consentReadTable } from './consent-reads.ts'
import { consentTable } from './consents.ts'
import { customerTable } from './customers.ts'
import { dueTable } from './due.ts'
import { eventTable } from './events.ts'
import type { Database } from './open-database.ts'
import { paymentTable } from './payments.ts'
import { transactionTable } from './transactions.ts'
import { transferTable } from './transfers.ts'

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
    transfers: transferTable(database),
    answers: answerTable(database),
    events: eventTable(database),
    due: dueTable(database),
  }
}

export type Tables = ReturnType<typeof tablesOf>
