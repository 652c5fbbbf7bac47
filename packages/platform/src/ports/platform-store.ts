import type { ActQuery, WrittenAct } from '../acts/written-act.ts'
import type { Application } from '../applications/application.ts'
import type { ChosenPlan } from '../billing/chosen-plan.ts'
import type { Invoice } from '../billing/invoice.ts'
import type { KeptAnswer, PlatformCommit, PlatformCommitted } from '../commit/platform-commit.ts'
import type { Developer } from '../developers/developer.ts'
import type { EmailToken } from '../developers/email-token.ts'
import type { GoLiveRequest, GoLiveStatus, GoLiveStep } from '../go-live/go-live-request.ts'
import type { Mail } from '../mail/mail.ts'
import type { Member } from '../members/member.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuedSecret } from '../secrets/issued-secret.ts'
import type { PartnerRevenue } from '../usage/insight.ts'

/** What the platform remembers of those who build on it. */
export interface PlatformStore {
  readonly organisations: {
    get(id: string): Promise<Organisation | undefined>
    /** all of them, by their ids */
    list(): Promise<Organisation[]>
  }
  readonly applications: {
    get(id: string): Promise<Application | undefined>
    list(): Promise<Application[]>
    /** the oldest first */
    ofOrganisation(organisationId: string): Promise<Application[]>
    /** of the banks that an application opens, each once */
    bankKeys(): Promise<string[]>
  }
  readonly secrets: {
    get(id: string): Promise<IssuedSecret | undefined>
    /** of an application, the oldest first; also those that have ended */
    list(applicationId: string): Promise<IssuedSecret[]>
    /** Remembers a use; an earlier one than is known changes nothing. */
    noteUse(id: string, atMs: number): Promise<void>
  }
  readonly developers: {
    get(id: string): Promise<Developer | undefined>
    byEmail(email: string): Promise<Developer | undefined>
  }
  readonly members: {
    get(organisationId: string, developerId: string): Promise<Member | undefined>
    /** the oldest first */
    ofOrganisation(organisationId: string): Promise<Member[]>
    ofDeveloper(developerId: string): Promise<Member[]>
  }
  readonly emailTokens: {
    get(hash: string): Promise<EmailToken | undefined>
  }
  readonly goLive: {
    get(id: string): Promise<GoLiveRequest | undefined>
    /** the newest first */
    ofOrganisation(organisationId: string): Promise<GoLiveRequest[]>
    /** of all organisations but for rehearsals, the oldest first: a queue */
    waiting(statuses: readonly GoLiveStatus[], limit: number): Promise<GoLiveRequest[]>
    /** the oldest first */
    steps(id: string): Promise<GoLiveStep[]>
  }
  readonly plans: {
    /** in the order in which they were made */
    choicesOf(organisationId: string): Promise<ChosenPlan[]>
    /** those that ever chose a plan, or were given one */
    organisationIds(): Promise<string[]>
  }
  readonly invoices: {
    get(id: string): Promise<Invoice | undefined>
    /** of all its banks, the newest month first */
    ofOrganisation(organisationId: string): Promise<Invoice[]>
    ofMonth(organisationId: string, bankKey: string, month: string): Promise<Invoice | undefined>
    /** what organisations were billed by a bank without tax, of both months and those between them */
    revenue(bankKey: string, fromMonth: string, toMonth: string): Promise<PartnerRevenue[]>
  }
  readonly audit: {
    /** what was written down of acts, the newest first */
    list(query: ActQuery): Promise<WrittenAct[]>
  }
  readonly mails: {
    /** not sent yet and due, the oldest first */
    waiting(nowMs: number, limit: number): Promise<Mail[]>
    /** sent: its text is forgotten, unless it is kept for a page that shows it */
    sent(id: string, atMs: number, keepText: boolean): Promise<void>
    /** could not be sent: it is due again then */
    again(id: string, dueAtMs: number): Promise<void>
    /** those whose text is there, sent or not, the newest first */
    kept(limit: number): Promise<Mail[]>
  }
  readonly answers: {
    /** @returns nothing once it has expired */
    get(scope: string, nowMs: number): Promise<KeptAnswer | undefined>
  }
  /** The one way to write: all of it or nothing, with what is written down of it and with the idempotent answer. */
  commit(commit: PlatformCommit): Promise<PlatformCommitted>
}
