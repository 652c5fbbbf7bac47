import type { InvoicePeriod } from '@wekeza/sdk'

/** Where the calls of a period stand on the page; a line of the same plan and first day leads there. */
export const periodId = ({ plan_id, from }: Pick<InvoicePeriod, 'plan_id' | 'from'>): string =>
  `calls-${plan_id}-${from}`
