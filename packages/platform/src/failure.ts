import type { GoLiveStatus } from './go-live/go-live-request.ts'
import type { GoLiveAct } from './go-live/transitions.ts'
import type { Role } from './members/member.ts'
import type { SecretKind } from './secrets/secret-text.ts'

/** Why the platform said no to a developer or to the staff, with the facts that let the caller mend it. */
export type PlatformFailure =
  | { code: 'organisation_not_found'; organisationId: string }
  | { code: 'application_not_found'; applicationId: string }
  | { code: 'member_not_found'; developerId: string }
  | { code: 'role_not_allowed'; role: Role; needed: Role }
  | { code: 'last_owner'; organisationId: string }
  | { code: 'email_token_invalid' }
  /** `fact` is a sentence that ends with the next action, here and below */
  | { code: 'password_too_weak'; fact: string }
  | { code: 'application_name_taken'; name: string }
  | { code: 'profile_invalid'; fact: string }
  | { code: 'redirect_uri_invalid'; received: string; fact: string }
  | { code: 'ip_range_invalid'; received: string }
  | { code: 'secret_not_found'; secretId: string }
  | { code: 'too_many_secrets'; kind: SecretKind; max: number }
  | { code: 'key_name_taken'; name: string }
  | { code: 'key_scope_not_allowed'; beyond: readonly string[]; allowed: readonly string[] }
  | { code: 'key_expiry_invalid'; receivedMs: number; nowMs: number }
  | { code: 'application_is_live'; applicationId: string }
  | { code: 'application_suspended'; applicationId: string }
  | { code: 'scope_not_grantable'; beyond: readonly string[]; allowed: readonly string[] }
  | { code: 'not_live'; organisationId: string }
  | { code: 'scope_not_approved'; beyond: readonly string[]; allowed: readonly string[] }
  | { code: 'go_live_open'; requestId: string }
  | { code: 'go_live_status'; requestId: string; status: GoLiveStatus; act: GoLiveAct }
  | { code: 'go_live_not_found'; requestId: string }
  | { code: 'organisation_is_live'; organisationId: string }
  | { code: 'plan_not_found'; planId: string }
  | { code: 'plan_not_offered'; planId: string }
  | { code: 'invoice_not_found'; invoiceId: string }
  | { code: 'month_invalid'; month: string; fact: string }

export type PlatformFailureCode = PlatformFailure['code']
