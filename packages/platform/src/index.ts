export type { ActView } from './acts/organisation-acts.ts'
export {
  type ActPlace,
  type ActQuery,
  NAMED_IN_FACTS,
  type WrittenAct,
} from './acts/written-act.ts'
export { allowsRedirect } from './applications/allows-redirect.ts'
export {
  APPLICATION_PROFILES,
  type Application,
  type ApplicationProfile,
  type PublicJwk,
} from './applications/application.ts'
export {
  type Creating,
  type CreationGround,
  createApplication,
} from './applications/create-application.ts'
export { type ReadKeys, readKeys } from './applications/read-keys.ts'
export { usesApiKeys, usesSecret } from './applications/uses-secret.ts'
export type { BillingService } from './billing/billing-service.ts'
export {
  type BillingSettings,
  DEFAULT_BILLING,
  DEFAULT_ISSUER,
  type Issuer,
} from './billing/billing-settings.ts'
export { monthOf } from './billing/calendar-month.ts'
export { checkQuota, type QuotaAnswer } from './billing/check-quota.ts'
export { choosePlan, type PlanChoice, planOn } from './billing/choose-plan.ts'
export { type BankDays, type ChosenPlan, choicesAt } from './billing/chosen-plan.ts'
export { drawInvoice, type InvoiceSums, type Invoicing } from './billing/draw-invoice.ts'
export type { Invoice } from './billing/invoice.ts'
export {
  INVOICE_COLUMNS,
  invoiceTable,
  issuerTable,
  type WriteAmount,
} from './billing/invoice-table.ts'
export type { InvoiceAsk } from './billing/issue-invoice.ts'
export { checkPlan, type Plan, type Tier } from './billing/plan.ts'
export type { PlanStanding, PlanStandings } from './billing/plan-standing.ts'
export { FIRST_PLAN_ID, PLANS, planOf } from './billing/plans.ts'
export type { InvoiceLine, PricedStretch } from './billing/price-stretch.ts'
export {
  type FeeTaken,
  type RevenueStatement,
  type StatementLine,
  shareRevenue,
} from './billing/share-revenue.ts'
export type { SimulationAsk } from './billing/simulate-invoice.ts'
export type { FeePaid, MonthStatement, StatementAsk } from './billing/state-revenue.ts'
export { writeCsv } from './billing/write-csv.ts'
export type { By } from './commit/act-of.ts'
export type {
  ApplicationSettings,
  PlatformChange,
  PlatformGuard,
} from './commit/platform-change.ts'
export type {
  KeptAnswer,
  PlatformAct,
  PlatformActName,
  PlatformCommit,
  PlatformCommitted,
} from './commit/platform-commit.ts'
export type { PlatformAnswer, PlatformDecision, PlatformRefusal } from './decision.ts'
export type { Developer } from './developers/developer.ts'
export type { EmailToken } from './developers/email-token.ts'
export { normaliseEmail } from './developers/normalise-email.ts'
export type { PlatformFailure, PlatformFailureCode } from './failure.ts'
export {
  type DocumentReference,
  GO_LIVE_STATUSES,
  type GoLiveRequest,
  type GoLiveStatus,
  type GoLiveStep,
  type GoLiveTerms,
} from './go-live/go-live-request.ts'
export type {
  Readiness,
  ReadinessCheck,
  ReadinessEvidence,
  ReadinessName,
  ReadinessProbe,
  ReadinessRequest,
} from './go-live/readiness.ts'
export type { GoLiveAct } from './go-live/transitions.ts'
export type { Mail } from './mail/mail.ts'
export { type Member, ROLES, type Role } from './members/member.ts'
export { openPlatformService } from './open-platform-service.ts'
export {
  isTestBank,
  LIVE_BANK,
  type Organisation,
  organisationOf,
  testBankKey,
} from './organisations/organisation.ts'
export type {
  EmailTokenIssuing,
  IpRanges,
  Issued,
  KeyReading,
  Known,
  PlatformPorts,
  SecretAsk,
  SecretIssuing,
} from './ports/platform-ports.ts'
export type { PlatformStore } from './ports/platform-store.ts'
export { API_KEYS_MAX, createApiKey } from './secrets/create-api-key.ts'
export { type IssuedSecret, isValid } from './secrets/issued-secret.ts'
export { revokeSecret } from './secrets/revoke-secret.ts'
export { rollApiKey } from './secrets/roll-api-key.ts'
export { type Holding, rotateSecret } from './secrets/rotate-secret.ts'
export {
  CHANCE_CHARS,
  ID_CHARS,
  readSecret,
  SECRET_PATTERN,
  type SecretKind,
  type SecretText,
  secretId,
  writeSecret,
} from './secrets/secret-text.ts'
export {
  DEMO_APPLICATIONS,
  DEMO_BANK,
  DEMO_DEVELOPER,
  DEMO_ORGANISATION,
  DEMO_PLAN,
  DEMO_STAFF,
} from './seed/demo.ts'
export type {
  ApiKeyAsk,
  ApplicationAsk,
  ApplicationWish,
  GoLiveView,
  Invitation,
  Membership,
  MemberView,
  PlatformService,
  ReadinessGround,
  StaffMember,
} from './service.ts'
export type { PartnerView } from './staff/partners.ts'
export { setStatusAndTell } from './staff/set-status-and-tell.ts'
export type { DayUsage } from './usage/day-usage.ts'
export {
  FIRST_ERROR_STATUS,
  figuresOf,
  type Latency,
  type UsageFigures,
} from './usage/figures.ts'
export { gatherUsage, type UsageGatherer } from './usage/gather-usage.ts'
export type {
  ApplicationInsight,
  CountedPart,
  Insight,
  InsightGround,
  PartnerInsight,
  PartnerRevenue,
} from './usage/insight.ts'
export { bucketOf, LATENCY_BOUNDS_MS, LATENCY_BUCKETS, percentileMs } from './usage/latency.ts'
export {
  type MemoryQuotaCounter,
  memoryQuotaCounter,
  type QuotaCount,
} from './usage/memory-quota-counter.ts'
export {
  ofQuotaKey,
  type QuotaCounter,
  type QuotaTaken,
  quotaKey,
} from './usage/quota-counter.ts'
export { rollUp } from './usage/roll-up.ts'
export {
  addUsage,
  billedUnits,
  type CountedCall,
  type UsageKey,
  type UsageRow,
} from './usage/usage-row.ts'
