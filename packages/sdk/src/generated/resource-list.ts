// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.
import { BulkPayments } from '../additions/bulk-payments.ts'
import { Events } from '../additions/events.ts'
import { Payments } from '../additions/payments.ts'
import { Webhooks } from '../additions/webhooks.ts'
import type { Sender } from '../calls/sender.ts'
import { Accounts, Applications, Billing, Consents, Developers, Funds, GoLive, Me, Operations, Organisations, Payees, Refunds, Requests, Sandbox, System, Transactions, Transfers, Usage } from './resources.ts'

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
  readonly webhooks: Webhooks
  readonly events: Events
  readonly me: Me
  readonly developers: Developers
  readonly organisations: Organisations
  readonly applications: Applications
  readonly goLive: GoLive
  readonly billing: Billing
  readonly usage: Usage
  readonly requests: Requests
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
    this.webhooks = new Webhooks(sender)
    this.events = new Events(sender)
    this.me = new Me(sender)
    this.developers = new Developers(sender)
    this.organisations = new Organisations(sender)
    this.applications = new Applications(sender)
    this.goLive = new GoLive(sender)
    this.billing = new Billing(sender)
    this.usage = new Usage(sender)
    this.requests = new Requests(sender)
    this.operations = new Operations(sender)
    this.sandbox = new Sandbox(sender)
    this.system = new System(sender)
  }
}
