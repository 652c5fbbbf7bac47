import type { Application } from '../applications/application.ts'
import type { ChosenPlan } from '../billing/chosen-plan.ts'
import type { Invoice } from '../billing/invoice.ts'
import type { Developer } from '../developers/developer.ts'
import type { EmailToken } from '../developers/email-token.ts'
import type {
  GoLiveRequest,
  GoLiveStatus,
  GoLiveStep,
  GoLiveTerms,
} from '../go-live/go-live-request.ts'
import type { Mail } from '../mail/mail.ts'
import type { Member } from '../members/member.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuedSecret } from '../secrets/issued-secret.ts'

/** What an application's owner may change of it. */
export type ApplicationSettings = Pick<
  Application,
  'name' | 'redirectUris' | 'ipAllowList' | 'jwks' | 'tlsClientSubject'
>

/**
 * Everything that the platform writes. Each asks again, inside the commit, what its decision was made on: a change whose
 * guard fails refuses the whole commit.
 */
export type PlatformChange =
  /** guard `email`: nobody has that address */
  | { readonly kind: 'insert-developer'; readonly developer: Developer }
  /** the mailbox is proved, and the password set; all sessions end. The name stays if none is given */
  | {
      readonly kind: 'set-password'
      readonly developerId: string
      readonly email: string
      readonly passwordHash: string
      readonly name: string | null
      readonly atMs: number
    }
  | { readonly kind: 'end-sessions'; readonly developerId: string }
  | { readonly kind: 'insert-organisation'; readonly organisation: Organisation }
  /** inserts, or gives another role; guard `last-owner`: one owner stays */
  | { readonly kind: 'put-member'; readonly member: Member }
  /** guard `last-owner`; guard `member`: there is such a member */
  | {
      readonly kind: 'remove-member'
      readonly organisationId: string
      readonly developerId: string
    }
  | { readonly kind: 'insert-email-token'; readonly token: EmailToken }
  /** guard `email-token`: it is neither used nor ended */
  | { readonly kind: 'use-email-token'; readonly hash: string; readonly atMs: number }
  /**
   * Those of an address that are neither used nor ended are used now: those that invite into this organisation, or, for
   * null, those that invite nowhere
   */
  | {
      readonly kind: 'end-email-tokens'
      readonly email: string
      readonly organisationId: string | null
      readonly atMs: number
    }
  /** guard `application-name`: no other of the organisation at that bank has the name */
  | {
      readonly kind: 'insert-application'
      readonly application: Application
      readonly secret: IssuedSecret | null
    }
  /** guard `application-name` */
  | {
      readonly kind: 'update-application'
      readonly id: string
      readonly settings: ApplicationSettings
    }
  /** guard `application-status`: it is not so already */
  | {
      readonly kind: 'set-application-status'
      readonly id: string
      readonly status: Application['status']
    }
  /** guard `secrets`: so many of its kind are valid before it, and no valid API key has its name */
  | { readonly kind: 'insert-secret'; readonly secret: IssuedSecret; readonly validBefore: number }
  /** Writes a new secret down and ends others; guard `secrets`: those are still valid, and so many of its kind */
  | {
      readonly kind: 'replace-secrets'
      readonly ending: readonly string[]
      readonly endsAtMs: number
      readonly secret: IssuedSecret
      readonly validBefore: number
    }
  /** guard `secret`: it has not ended */
  | { readonly kind: 'end-secret'; readonly id: string; readonly atMs: number }
  /** guard `go-live`: no other of the organisation, of the same kind, is open */
  | { readonly kind: 'insert-go-live'; readonly request: GoLiveRequest; readonly step: GoLiveStep }
  /** guard `go-live`: its status is one of `from` */
  | {
      readonly kind: 'move-go-live'
      readonly id: string
      readonly from: readonly GoLiveStatus[]
      readonly step: GoLiveStep
      /** null: they stay as they are */
      readonly terms: GoLiveTerms | null
    }
  /** live applications may be made, with at most these scopes */
  | {
      readonly kind: 'grant-live'
      readonly organisationId: string
      readonly scopes: readonly string[]
      readonly rails: readonly string[]
    }
  | { readonly kind: 'send-mail'; readonly mail: Mail }
  /** guard `plan`: none of its number was chosen since; so a choice is made upon the one before it */
  | { readonly kind: 'choose-plan'; readonly choice: ChosenPlan }
  /** guard `invoice`: the organisation has none of that month at that bank; what is issued never changes */
  | { readonly kind: 'issue-invoice'; readonly invoice: Invoice }

export type PlatformGuard =
  | 'email'
  | 'last-owner'
  | 'member'
  | 'email-token'
  | 'application-name'
  | 'application-status'
  | 'secrets'
  | 'secret'
  | 'go-live'
  | 'plan'
  | 'invoice'
