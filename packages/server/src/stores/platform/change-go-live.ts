import {
  GO_LIVE_COLUMNS,
  GO_LIVE_STEP_COLUMNS,
  goLiveStepValues,
  goLiveValues,
} from '../rows/go-live.ts'
import { type ChangeOf, insertInto, type PlatformStep } from './platform-step.ts'

/** Of the same words as the index that holds the open ones apart. */
const NOT_OPEN_TWICE = `ON CONFLICT (organisation_id, rehearsal)
  WHERE status IN ('submitted', 'in_review', 'more_information') DO NOTHING`

export function insertGoLive({ request, step }: ChangeOf<'insert-go-live'>): PlatformStep[] {
  const row = insertInto('go_live_request', GO_LIVE_COLUMNS, goLiveValues(request))
  return [
    { ...row, sql: `${row.sql} ${NOT_OPEN_TWICE}`, guard: 'go-live' },
    insertInto('go_live_step', GO_LIVE_STEP_COLUMNS, goLiveStepValues(step)),
  ]
}

export function moveGoLive({ id, from, step, terms }: ChangeOf<'move-go-live'>): PlatformStep[] {
  const places = from.map((_, index) => `$${index + 5}`).join(', ')
  return [
    {
      sql: `UPDATE go_live_request SET status = $1, updated_at_ms = $2, terms = coalesce($3, terms)
        WHERE id = $4 AND status IN (${places})`,
      values: [step.status, step.atMs, terms && JSON.stringify(terms), id, ...from],
      guard: 'go-live',
    },
    insertInto('go_live_step', GO_LIVE_STEP_COLUMNS, goLiveStepValues(step)),
  ]
}
