import type { TimelineStep } from '@wekeza/sdk'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<TimelineStep>[] = [
  { title: 'at', text: ({ at }) => at.replace('T', ' ').replace('Z', '') },
  { title: 'what', text: whatOf },
  { title: 'how', text: howOf, shrinks: true },
  { title: 'id', text: idOf, drops: true },
]

/** What became of a request, the oldest first. */
export const timelineTable: View<readonly TimelineStep[]> = (steps) => table(steps, COLUMNS)

const WHAT: Readonly<Record<string, string>> = {
  request: 'answered',
  consent: 'consent asked',
  booking: 'booked',
  event: 'event',
  delivery_attempt: 'sent',
}

/** Kinds may come that this program does not know: they are called what the platform calls them. */
function whatOf({ kind }: TimelineStep): string {
  return WHAT[kind] ?? kind
}

function howOf(step: TimelineStep): string {
  if ('sums' in step) {
    return step.sums.map(({ side, amount }) => `${sideOf(side)} ${amount.amount}`).join(', ')
  }
  if ('number' in step) {
    return `try ${step.number}: ${step.status_code ?? step.outcome.replaceAll('_', ' ')}`
  }
  if ('allowed' in step) {
    const said = step.allowed ? 'it allowed it' : 'it did not allow it'
    return `${said}; now ${step.consent_status ?? 'gone'}`
  }
  if ('event_type' in step) return step.event_type
  return 'status' in step ? String(step.status) : '-'
}

function sideOf(side: string): string {
  return side.replace('_', ' ')
}

function idOf(step: TimelineStep): string {
  if ('transaction_id' in step) return step.transaction_id
  if ('delivery_id' in step) return step.delivery_id
  if ('consent_id' in step) return step.consent_id
  return 'event_id' in step ? step.event_id : '-'
}
