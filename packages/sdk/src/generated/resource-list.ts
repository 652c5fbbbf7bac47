// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.
import { BulkPayments } from '../additions/bulk-payments.ts'
import { Payments } from '../additions/payments.ts'
import type { Sender } from '../calls/sender.ts'
import { Accounts, Consents, Funds, Me, Operations, Payees, Refunds, Sandbox, System, Transactions, Transfers } from './resources.ts'

/** Every resource of the contract, once. */
export class ResourceList {
  readonly accounts: Accounts
  readonly transactions: Transactions
  readonly consents: Consents
  readonly funds: Funds
  readonly payments: Payments
  readonly payees: Payees
  readonly refunds: Refunds
  readonly bulkPayments: BulkPayments
  readonly transfers: Transfers
  readonly me: Me
  readonly operations: Operations
  readonly sandbox: Sandbox
  readonly system: System

  /** @internal */
  constructor(sender: Sender) {
    this.accounts = new Accounts(sender)
    this.transactions = new Transactions(sender)
    this.consents = new Consents(sender)
    this.funds = new Funds(sender)
    this.payments = new Payments(sender)
    this.payees = new Payees(sender)
    this.refunds = new Refunds(sender)
    this.bulkPayments = new BulkPayments(sender)
    this.transfers = new Transfers(sender)
    this.me = new Me(sender)
    this.operations = new Operations(sender)
    this.sandbox = new Sandbox(sender)
    this.system = new System(sender)
  }
}
