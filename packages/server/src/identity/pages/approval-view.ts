import type { Account, Terms } from '@wekeza/bank'
import type { Fault } from './fault.ts'
import type { Html } from './html.ts'

/** The terms of one kind of consent. */
export type TermsOf<Kind extends Terms['kind']> = Extract<Terms, { readonly kind: Kind }>

/** What the approval page is made from. */
export interface ApprovalView {
  /** the page's own address: forms post beneath it */
  readonly action: string
  readonly csrf: string
  /** what is shown, as a digest that comes back with the decision */
  readonly binding: string
  readonly applicationName: string
  readonly customerName: string
  readonly testBank: boolean
  readonly returnsTo: unknown
  readonly terms: Terms
  readonly scopes: readonly string[]
  readonly expiresAtMs: number
  /** the account that the application named, or that another holder chose; null: the customer chooses */
  readonly fixedAccountId: string | null
  /** whether another holder of the account has approved already */
  readonly othersSigned: boolean
  /** all that the customer holds, in the order in which they were opened */
  readonly accounts: readonly Account[]
  /** what was chosen before the page is shown again */
  readonly chosenIds: readonly string[]
  /** where the code comes from that is to be entered with the approval; without it none is asked for */
  readonly codeFrom?: 'totp' | 'sent' | 'test'
  readonly fault?: Fault
}

/** What of the page depends on what is asked. */
export interface ApprovalPart {
  readonly title: string | Html
  readonly body: Html
  readonly approve: string
  /** false: nothing that the customer could choose would do */
  readonly approvable: boolean
}
