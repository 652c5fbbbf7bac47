import type { Application } from '../../applications/application.ts'
import type { ChosenPlan } from '../../billing/chosen-plan.ts'
import type { Invoice } from '../../billing/invoice.ts'
import type { KeptAnswer, PlatformAct } from '../../commit/platform-commit.ts'
import type { Developer } from '../../developers/developer.ts'
import type { EmailToken } from '../../developers/email-token.ts'
import type { GoLiveRequest, GoLiveStep } from '../../go-live/go-live-request.ts'
import type { Mail } from '../../mail/mail.ts'
import type { Member } from '../../members/member.ts'
import type { Organisation } from '../../organisations/organisation.ts'
import type { IssuedSecret } from '../../secrets/issued-secret.ts'

export interface MailRow {
  readonly mail: Mail
  /** null: it was sent */
  readonly dueAtMs: number | null
  /** its text is there */
  readonly kept: boolean
}

/** Everything that the platform remembers, by id, in the order of writing. */
export interface Tables {
  readonly organisations: Map<string, Organisation>
  readonly applications: Map<string, Application>
  readonly secrets: Map<string, IssuedSecret>
  readonly developers: Map<string, Developer>
  /** by developer */
  readonly passwords: Map<string, string>
  /** by organisation and developer */
  readonly members: Map<string, Member>
  /** by hash */
  readonly emailTokens: Map<string, EmailToken>
  readonly goLive: Map<string, GoLiveRequest>
  /** by request and number */
  readonly steps: Map<string, GoLiveStep>
  /** by organisation and number */
  readonly planChoices: Map<string, ChosenPlan>
  readonly invoices: Map<string, Invoice>
  readonly mails: Map<string, MailRow>
  /** by scope */
  readonly answers: Map<string, KeptAnswer>
  /** by their number, from 1 */
  readonly acts: Map<string, PlatformAct>
}

export function emptyTables(): Tables {
  return {
    organisations: new Map(),
    applications: new Map(),
    secrets: new Map(),
    developers: new Map(),
    passwords: new Map(),
    members: new Map(),
    emailTokens: new Map(),
    goLive: new Map(),
    steps: new Map(),
    planChoices: new Map(),
    invoices: new Map(),
    mails: new Map(),
    answers: new Map(),
    acts: new Map(),
  }
}

export function memberKey(organisationId: string, developerId: string): string {
  return `${organisationId} ${developerId}`
}
