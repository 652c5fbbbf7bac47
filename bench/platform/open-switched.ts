import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type OpenMetering,
  openMetering as open,
} from '../../packages/server/src/usage/open-metering.ts'
import { SWITCH, TURNS_FILE, type Turn } from './metering-switch.ts'

/**
 * As the server opens it, but that it counts only in turns. At each signal it writes down what was counted, says what the
 * process has used until then, and goes over to the other: what is never counted is never written either.
 */
export async function openMetering(where: Parameters<typeof open>[0]): Promise<OpenMetering> {
  const opened = await open(where)
  const { meter } = opened
  let counting = true
  process.on(SWITCH, async () => {
    await meter.flush()
    const { user, system } = process.cpuUsage()
    counting = !counting
    const turn: Turn = { counting, cpuMs: (user + system) / 1_000 }
    appendFileSync(join(where.folder, TURNS_FILE), `${JSON.stringify(turn)}\n`)
  })
  const count: typeof meter.count = (call) => {
    if (counting) meter.count(call)
  }
  return { ...opened, meter: { ...meter, count } }
}
