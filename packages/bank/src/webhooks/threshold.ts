/** What a webhook wants to hear of an account's booked balance. */
export interface Threshold {
  readonly id: string
  readonly accountId: string
  /** below: once less than the amount is left; above: once there is more */
  readonly direction: 'below' | 'above'
  readonly amountMinor: number
}

/** A booked balance that has passed a threshold. */
export interface Crossing {
  readonly applicationId: string
  readonly webhookId: string
  readonly threshold: Threshold
  readonly accountId: string
  /** raised by each posting of the account */
  readonly accountVersion: number
  readonly transactionId: string
  readonly balanceMinor: number
}

/** Whether a balance that goes from one amount to another passes a threshold: once, and again only after it came back. */
export function crosses(
  { direction, amountMinor }: Threshold,
  beforeMinor: number,
  afterMinor: number,
): boolean {
  return direction === 'below'
    ? beforeMinor >= amountMinor && afterMinor < amountMinor
    : beforeMinor <= amountMinor && afterMinor > amountMinor
}
