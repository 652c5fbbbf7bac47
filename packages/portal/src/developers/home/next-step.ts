/** What is known of a developer's way, each from the bank itself. */
export interface Seen {
  readonly isConfirmed: boolean
  readonly hasApplication: boolean
  /** a payment of a test application was answered with success, in the last 30 days */
  readonly hasPaid: boolean
  /** the same of a webhook that was created */
  readonly hasWebhook: boolean
  /** points of the checks for going live, 0 to 100 */
  readonly score: number
  /** asked the bank already */
  readonly hasAsked: boolean
  readonly isLive: boolean
}

export const STEPS = ['confirm', 'application', 'payment', 'webhook', 'checks', 'ask'] as const
export type StepName = (typeof STEPS)[number]

/** The steps of the way to live credentials, and which are done. */
export function doneSteps(seen: Seen): Readonly<Record<StepName, boolean>> {
  return {
    confirm: seen.isConfirmed,
    application: seen.hasApplication,
    payment: seen.hasPaid,
    webhook: seen.hasWebhook,
    checks: seen.score === 100,
    ask: seen.hasAsked || seen.isLive,
  }
}

/**
 * The one thing to do next; undefined: all is done. A score below 100 holds nobody back from asking the bank, so the
 * checks are passed over once somebody has asked, and everything is once the bank has said yes.
 */
export function nextStep(seen: Seen): StepName | undefined {
  if (seen.isLive) return undefined
  const done = doneSteps(seen)
  return STEPS.find((step) => !(done[step] || (step === 'checks' && seen.hasAsked)))
}
