/** Something that happens later: a row, not a timer, so that no restart forgets it. */
export interface DueWork {
  /** one row for one subject and kind: `settle-payment:pay_…` */
  readonly id: string
  readonly kind:
    | 'settle-payment'
    | 'submit-payment'
    | 'execute-payment'
    | 'expire-consent'
    | 'run-bulk-chunk'
    | 'finish-bulk'
    | 'settle-refund'
    | 'instruct-core'
    | 'check-core'
    | 'end-review'
    | 'run-standing-order'
    | 'recover-webhook'
  readonly subjectId: string
  readonly dueAtMs: number
}

export function dueWork(kind: DueWork['kind'], subjectId: string, dueAtMs: number): DueWork {
  return { id: `${kind}:${subjectId}`, kind, subjectId, dueAtMs }
}
