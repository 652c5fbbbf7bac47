import type { Application, Invoice, InvoicePeriod } from '@wekeza/sdk'

const DAY_MS = 86_400_000

interface Called {
  readonly invoice: Pick<Invoice, 'organisation_id' | 'environment'>
  readonly period: Pick<InvoicePeriod, 'from' | 'to'>
  readonly operation: string
  /** all of the organisation; the log shows one of them */
  readonly applications: readonly Pick<Application, 'id' | 'environment'>[]
}

/**
 * The address of the requests behind a figure of an invoice. A test bank's days are not those of the log, which goes by
 * real time: there the operation alone is asked for.
 */
export function logOf({ invoice, period, operation, applications }: Called): string {
  const { environment, organisation_id } = invoice
  const search = new URLSearchParams({ operation })
  const one = applications.find((application) => application.environment === environment)
  if (one) search.set('application', one.id)
  if (environment === 'live') {
    search.set('from', `${period.from}T00:00`)
    search.set('to', `${dayAfter(period.to)}T00:00`)
  }
  return `/developers/${organisation_id}/requests?${search}`
}

const dayAfter = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
