import type { PlatformStore } from '@wekeza/platform'
import { GO_LIVE_COLUMNS, GO_LIVE_STEP_COLUMNS, goLiveOf, goLiveStepOf } from '../rows/go-live.ts'
import { readOne } from '../rows/read-one.ts'
import type { PlatformRows } from './platform-rows.ts'

const REQUEST = `SELECT ${GO_LIVE_COLUMNS} FROM go_live_request`
const OF_ORGANISATION = `${REQUEST} WHERE organisation_id = $1 ORDER BY submitted_at_ms DESC, id DESC`
const STEPS = `SELECT ${GO_LIVE_STEP_COLUMNS} FROM go_live_step WHERE request_id = $1 ORDER BY number`

/** Where organisations are on their way to live credentials. */
export function readGoLive({ read }: PlatformRows): PlatformStore['goLive'] {
  return {
    get: async (id) => readOne((await read(`${REQUEST} WHERE id = $1`, [id]))[0], goLiveOf),
    ofOrganisation: async (id) => (await read(OF_ORGANISATION, [id])).map(goLiveOf),
    async waiting(statuses, limit) {
      if (statuses.length === 0) return []
      const places = statuses.map((_, index) => `$${index + 2}`).join(', ')
      const sql = `${REQUEST} WHERE rehearsal = 0 AND status IN (${places})
        ORDER BY submitted_at_ms, id LIMIT $1`
      return (await read(sql, [limit, ...statuses])).map(goLiveOf)
    },
    steps: async (id) => (await read(STEPS, [id])).map(goLiveStepOf),
  }
}
