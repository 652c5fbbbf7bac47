import type { GoLiveRequest, GoLiveRequestDetail, GoLiveReview, GoLiveStep } from '@wekeza/sdk'
import { type CardRow, card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import type { Style } from '../terminal/paint.ts'
import { readinessList } from './readiness.ts'

const STYLES: Readonly<Record<string, Style>> = {
  submitted: 'yellow',
  in_review: 'yellow',
  more_information: 'cyan',
  approved: 'green',
  rejected: 'red',
}

const COLUMNS: readonly Column<GoLiveRequest>[] = [
  { title: 'request', text: ({ id }) => id },
  { title: 'status', text: ({ status }) => status, style: ({ status }) => STYLES[status] ?? null },
  { title: 'for', text: ({ rehearsal }) => (rehearsal ? 'rehearsal' : 'live') },
  { title: 'organisation', text: ({ organisation_name }) => organisation_name, shrinks: true },
  { title: 'changed', text: ({ updated_at }) => formatTime(updated_at), drops: true },
  { title: 'asks for', text: ({ scopes }) => scopes.join(' '), shrinks: true, drops: true },
]

export const goLiveTable: View<readonly GoLiveRequest[]> = (requests) => table(requests, COLUMNS)

const STEPS: readonly Column<GoLiveStep>[] = [
  { title: 'at', text: ({ at }) => formatTime(at) },
  { title: 'then', text: ({ status }) => status, style: ({ status }) => STYLES[status] ?? null },
  { title: 'by', text: ({ actor }) => actor.id ?? `the bank’s ${actor.kind}` },
]

/** What was asked for, and each move with what was said. */
export const goLiveCard: View<GoLiveRequestDetail> = (request) =>
  [card(rowsOf(request)), historyOf(request)].join('\n\n')

/** The same for the bank's staff, with what the organisation's applications showed. */
export const goLiveReviewCard: View<GoLiveReview> = (review) =>
  `${goLiveCard(review)}\n\n${readinessList(review.readiness)}`

function rowsOf(request: GoLiveRequest): CardRow[] {
  return [
    ['request', request.id],
    ['status', request.status],
    ['for', request.rehearsal ? 'a rehearsal: its approval grants nothing' : 'live'],
    ['organisation', `${request.organisation_name}, ${request.organisation_id}`],
    ['legal name', request.legal_name],
    ['registered', `${request.registration_number}, ${request.country}`],
    ['use case', request.use_case],
    ...request.documents.map(
      ({ name, url }, index): CardRow => [index === 0 ? 'documents' : '', `${name}: ${url}`],
    ),
    ['scopes', request.scopes.join(' ')],
    ['rails', request.rails.join(', ') || 'none'],
    ['submitted', `${formatTime(request.submitted_at)} by ${request.submitted_by}`],
  ]
}

/** A note is a sentence or more: it stands below the move that it belongs to. */
function historyOf({ history }: GoLiveRequestDetail): string {
  const [head = '', ...lines] = table(history, STEPS).split('\n')
  const noted = lines.flatMap((line, index) => {
    const note = history[index]?.note
    return note ? [line, card([[' ', note]])] : [line]
  })
  return [head, ...noted].join('\n')
}
