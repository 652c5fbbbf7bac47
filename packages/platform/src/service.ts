import type { ActView } from './acts/organisation-acts.ts'
import type { ActQuery } from './acts/written-act.ts'
import type { Application, ApplicationProfile } from './applications/application.ts'
import type { BillingService } from './billing/billing-service.ts'
import type { BankDays } from './billing/chosen-plan.ts'
import type { PlanStandings } from './billing/plan-standing.ts'
import type { PlatformAnswer, PlatformDecision } from './decision.ts'
import type { Developer } from './developers/developer.ts'
import type {
  GoLiveRequest,
  GoLiveStatus,
  GoLiveStep,
  GoLiveTerms,
} from './go-live/go-live-request.ts'
import type { Readiness, ReadinessEvidence } from './go-live/readiness.ts'
import type { Role } from './members/member.ts'
import type { Organisation } from './organisations/organisation.ts'
import type { Issued } from './ports/platform-ports.ts'
import type { IssuedSecret } from './secrets/issued-secret.ts'
import type { PartnerView } from './staff/partners.ts'

export interface Membership {
  readonly organisation: Organisation
  readonly role: Role
  readonly joinedAtMs: number
}

export interface MemberView {
  readonly developer: Developer
  readonly role: Role
  readonly joinedAtMs: number
}

export interface Invitation {
  readonly email: string
  readonly role: Role
  readonly endsAtMs: number
}

/** A member of the bank's staff, and whose bank. */
export interface StaffMember {
  readonly staffId: string
  readonly bankKey: string
}

/** What is chosen of a new application; the rest follows. */
export interface ApplicationAsk {
  readonly name: string
  readonly environment: 'test' | 'live'
  readonly profile: ApplicationProfile
  readonly redirectUris?: readonly string[]
  readonly ipAllowList?: readonly string[]
  /** a JWK Set, as it came */
  readonly jwks?: { readonly keys: readonly object[] } | null
  readonly tlsClientSubject?: string | null
  /** left out: all that its profile may have there */
  readonly scopes?: readonly string[]
}

/** What of an application shall be otherwise; what is left out stays. */
export type ApplicationWish = Partial<
  Pick<ApplicationAsk, 'name' | 'redirectUris' | 'ipAllowList' | 'jwks' | 'tlsClientSubject'>
>

export interface ApiKeyAsk {
  readonly name: string
  /** left out: whatever the application has for itself */
  readonly scopes?: readonly string[]
  /** left out: without an end */
  readonly endsAtMs?: number
}

/** A request to go live with all its moves. */
export interface GoLiveView {
  readonly request: GoLiveRequest
  readonly steps: readonly GoLiveStep[]
}

/** Whose requests and webhooks tell how fit an organisation is, and from when on they count. */
export interface ReadinessGround {
  readonly organisation: Organisation
  readonly bankKey: string
  /** its test applications */
  readonly applications: readonly Application[]
  readonly sinceMs: number
}

/** The pure services below take `by`, the id of the developer whose session it is, first. */
export interface PlatformService {
  readonly developers: DeveloperService
  readonly organisations: OrganisationService
  readonly applications: ApplicationService
  readonly secrets: SecretService
  readonly apiKeys: ApiKeyService
  readonly goLive: GoLiveService
  readonly readiness: ReadinessService
  readonly staff: StaffService
  readonly billing: BillingService
}

export interface DeveloperService {
  /** The same to look at, whoever has the address; what happened is in a mail. */
  register(asked: {
    readonly email: string
    readonly name: string
    readonly companyName: string
  }): Promise<PlatformDecision>
  /** Ends a registration, an invitation or a forgotten password. */
  confirm(asked: {
    readonly token: string
    readonly password: string
    readonly name?: string
  }): Promise<PlatformDecision<{ developer: Developer; memberships: readonly Membership[] }>>
  /** The same to look at, whoever has the address. */
  askForPassword(email: string): Promise<PlatformDecision>
  endSessions(by: string): Promise<PlatformDecision<{ developer: Developer }>>
  /** Whose session it is, as long as it lasts: asked at each call. */
  ofSession(session: {
    readonly id: string
    readonly generation: number
  }): Promise<Developer | undefined>
}

export interface OrganisationService {
  ofDeveloper(by: string): Promise<readonly Membership[]>
  get(by: string, organisationId: string): Promise<PlatformAnswer<{ membership: Membership }>>
  members(
    by: string,
    organisationId: string,
  ): Promise<PlatformAnswer<{ members: readonly MemberView[] }>>
  invite(
    by: string,
    organisationId: string,
    asked: { readonly email: string; readonly role: Role },
  ): Promise<PlatformDecision<{ invitation: Invitation }>>
  changeMember(
    by: string,
    organisationId: string,
    developerId: string,
    role: Role,
  ): Promise<PlatformDecision<{ member: MemberView }>>
  /** what was done in it, the newest first */
  acts(
    by: string,
    organisationId: string,
    asked: Pick<ActQuery, 'before' | 'limit'>,
  ): Promise<PlatformAnswer<{ acts: readonly ActView[] }>>
  /** Owners remove anybody, and everybody may leave; answers the member as they last stood. */
  removeMember(
    by: string,
    organisationId: string,
    developerId: string,
  ): Promise<PlatformDecision<{ member: MemberView }>>
}

export interface ApplicationService {
  list(
    by: string,
    organisationId: string,
  ): Promise<PlatformAnswer<{ applications: readonly Application[] }>>
  create(
    by: string,
    organisationId: string,
    asked: ApplicationAsk,
  ): Promise<PlatformDecision<{ application: Application; issued: Issued | null }>>
  get(by: string, applicationId: string): Promise<PlatformAnswer<{ application: Application }>>
  /** As get, for whoever may read what it asked. */
  forRequests(
    by: string,
    applicationId: string,
  ): Promise<PlatformAnswer<{ application: Application }>>
  /** Whether a developer may have a token of the application itself, and with which scopes; left out: all of its own */
  grantTestToken(
    by: string,
    applicationId: string,
    scopes?: readonly string[],
  ): Promise<PlatformDecision<{ application: Application; scopes: readonly string[] }>>
  update(
    by: string,
    applicationId: string,
    wish: ApplicationWish,
  ): Promise<PlatformDecision<{ application: Application }>>
}

export interface SecretService {
  /** also those that have ended, the oldest first */
  list(
    by: string,
    applicationId: string,
  ): Promise<PlatformAnswer<{ secrets: readonly IssuedSecret[] }>>
  /** `overlapMs`: as long the ones before it stay valid */
  rotate(
    by: string,
    applicationId: string,
    overlapMs: number,
  ): Promise<PlatformDecision<{ issued: Issued }>>
  revoke(
    by: string,
    applicationId: string,
    secretId: string,
  ): Promise<PlatformDecision<{ secret: IssuedSecret }>>
}

export interface ApiKeyService {
  /** also those that have ended, the oldest first */
  list(
    by: string,
    applicationId: string,
  ): Promise<PlatformAnswer<{ keys: readonly IssuedSecret[] }>>
  create(
    by: string,
    applicationId: string,
    asked: ApiKeyAsk,
  ): Promise<PlatformDecision<{ issued: Issued }>>
  /** Another in its place, with its name, scopes and end; the one before it stays valid for `overlapMs`. */
  roll(
    by: string,
    applicationId: string,
    keyId: string,
    overlapMs: number,
  ): Promise<PlatformDecision<{ issued: Issued }>>
  revoke(
    by: string,
    applicationId: string,
    keyId: string,
  ): Promise<PlatformDecision<{ secret: IssuedSecret }>>
}

export interface GoLiveService {
  submit(
    by: string,
    organisationId: string,
    asked: { readonly rehearsal: boolean; readonly terms: GoLiveTerms },
  ): Promise<PlatformDecision<GoLiveView>>
  /** the newest first */
  list(
    by: string,
    organisationId: string,
  ): Promise<PlatformAnswer<{ requests: readonly GoLiveRequest[] }>>
  get(by: string, organisationId: string, requestId: string): Promise<PlatformAnswer<GoLiveView>>
  /** Answers what the bank asked; `terms`: those that shall be otherwise */
  answer(
    by: string,
    organisationId: string,
    requestId: string,
    asked: { readonly answer: string; readonly terms?: Partial<GoLiveTerms> },
  ): Promise<PlatformDecision<GoLiveView>>
}

export interface ReadinessService {
  ground(by: string, organisationId: string): Promise<PlatformAnswer<{ ground: ReadinessGround }>>
  /** Pure: the same evidence gives the same score. */
  score(evidence: ReadinessEvidence): Readiness
}

export interface StaffService {
  /** those that this member of the staff may decide, the oldest first */
  goLiveReviews(
    staff: StaffMember,
    statuses: readonly GoLiveStatus[],
    limit: number,
  ): Promise<readonly GoLiveRequest[]>
  goLiveReview(
    staff: StaffMember,
    requestId: string,
  ): Promise<PlatformAnswer<GoLiveView & { ground: ReadinessGround }>>
  /** those whose name has a text in it, the oldest first; of a test bank, its own */
  organisations(staff: StaffMember, text?: string): Promise<readonly Organisation[]>
  /** @param today of the staff's own bank */
  partner(staff: StaffMember, organisation: Organisation, today: string): Promise<PartnerView>
  /** what was done, the newest first; of a test bank, in its own organisation */
  acts(staff: StaffMember, asked: Omit<ActQuery, 'of'>): Promise<readonly ActView[]>
  /** The live bank's staff give any plan, those of a test bank what its owners could choose. */
  givePlan(
    staff: StaffMember,
    organisationId: string,
    planId: string,
    today: BankDays,
  ): Promise<PlatformDecision<{ standing: PlanStandings }>>
  review(staff: StaffMember, requestId: string): Promise<PlatformDecision<GoLiveView>>
  approve(staff: StaffMember, requestId: string): Promise<PlatformDecision<GoLiveView>>
  ask(
    staff: StaffMember,
    requestId: string,
    question: string,
  ): Promise<PlatformDecision<GoLiveView>>
  reject(
    staff: StaffMember,
    requestId: string,
    reason: string,
  ): Promise<PlatformDecision<GoLiveView>>
  suspend(
    staff: StaffMember,
    applicationId: string,
    reason: string,
  ): Promise<PlatformDecision<{ application: Application }>>
  reinstate(
    staff: StaffMember,
    applicationId: string,
  ): Promise<PlatformDecision<{ application: Application }>>
}
