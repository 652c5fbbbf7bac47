import type { By } from '../commit/act-of.ts'
import type { PlatformAnswer, PlatformDecision } from '../decision.ts'
import type { Insight, InsightGround } from '../usage/insight.ts'
import type { BankDays } from './chosen-plan.ts'
import type { InvoiceSums } from './draw-invoice.ts'
import type { Invoice } from './invoice.ts'
import type { InvoiceAsk } from './issue-invoice.ts'
import type { Plan } from './plan.ts'
import type { PlanStandings } from './plan-standing.ts'
import type { SimulationAsk } from './simulate-invoice.ts'
import type { MonthStatement, StatementAsk } from './state-revenue.ts'

/** What organisations pay, and what they get. `by` is the id of the developer whose session it is. */
export interface BillingService {
  /** those that an organisation may choose by itself */
  plans(): readonly Plan[]
  planOf(
    by: string,
    organisationId: string,
    today: BankDays,
  ): Promise<PlatformAnswer<{ standing: PlanStandings }>>
  /** The plan of a bank's day, for the platform itself: whose quota counts. Who is not there has the first plan. */
  planOn(organisationId: string, bankKey: string, day: string): Promise<Plan>
  /** One that costs or opens more begins today, another tomorrow: at each bank by its own day. */
  choose(
    by: string,
    organisationId: string,
    planId: string,
    today: BankDays,
  ): Promise<PlatformDecision<{ standing: PlanStandings }>>
  /** The bank gives a plan, also one that is not offered. */
  give(
    by: By,
    organisationId: string,
    planId: string,
    today: BankDays,
  ): Promise<PlatformDecision<{ standing: PlanStandings }>>
  /** The clock of a test bank was set back to this day: the organisation keeps its plan there. */
  carry(organisationId: string, testToday: string): Promise<PlatformDecision>
  /** of live and of its test bank, the newest first */
  invoices(
    by: string,
    organisationId: string,
  ): Promise<PlatformAnswer<{ invoices: readonly Invoice[] }>>
  invoice(
    by: string,
    organisationId: string,
    invoiceId: string,
  ): Promise<PlatformAnswer<{ invoice: Invoice }>>
  /** Writes nothing. */
  simulate(
    by: string,
    organisationId: string,
    asked: SimulationAsk,
  ): Promise<PlatformAnswer<{ sums: InvoiceSums }>>
  statement(
    by: string,
    organisationId: string,
    asked: StatementAsk,
  ): Promise<PlatformAnswer<{ statement: MonthStatement }>>
  /**
   * Issues the invoice of a month that is over. One that stands is answered as it was drawn, with nothing to commit; null:
   * there was nothing to be billed.
   */
  draw(asked: InvoiceAsk): Promise<PlatformDecision<{ invoice: Invoice | null }>>
  /** Pure: how the platform does, of what was counted and billed. */
  insight(ground: InsightGround): Insight
}
