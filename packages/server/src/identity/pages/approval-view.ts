import type { Account, Terms } from '@wekeza/bank'
import type { Html } from './html.ts'

/** What the approval page is made from. */
export interface ApprovalView {
  /** the page's own address: forms post beneath it */
  readonly action: string
  readonly csrf: string
  readonly applicationName: string
  readonly customerName: string
  readonly testBank: boolean
  readonly returnsTo: unknown
  readonly terms: Terms
  readonly scopes: readonly string[]
  readonly expiresAtMs: number
  /** all that the customer holds, in the order in which they were opened */
  readonly accounts: readonly Account[]
  /** what was chosen before the page is shown again */
  readonly chosenIds: readonly string[]
  readonly fault?: string
}

/** What of the page depends on what is asked. */
export interface ApprovalPart {
  readonly title: string
  readonly body: Html
  readonly approve: string
  /** false: nothing that the customer could choose would do */
  readonly approvable: boolean
}
