import { mayHear } from './may-hear.ts'
import type { Stage } from './stage.ts'

const PAGE = 100

/**
 * Reads all events that an application may hear, and holds them against the plain rule: each that it was to hear when
 * it was handed over and may still hear, in that order, and no other.
 */
export async function checkHeard(stage: Stage, application: string): Promise<string> {
  const { world, plain, findings } = stage
  const heard = await readAll(stage, application)
  if (!heard) return `${application}: not answered`
  const nowMs = world.clock.nowMs()
  const expected = plain.journal
    .filter(({ audience }) => audience.includes(application))
    .filter(({ event }) => mayHear(event, plain, nowMs).includes(application))
    .map(({ event }) => event.id)
  if (heard.join() !== expected.join()) {
    const foreign = heard.filter((id) => !expected.includes(id))
    const missing = expected.filter((id) => !heard.includes(id))
    if (missing.length > 0) findings.lost(`${application} does not hear ${missing}`)
    else
      findings.failed(`${application} hears ${foreign.length > 0 ? foreign : 'in another order'}`)
  }
  return `${application} hears ${heard.length}`
}

async function readAll({ world }: Stage, application: string): Promise<string[] | undefined> {
  const ids: string[] = []
  for (let query = `limit=${PAGE}`; ; ) {
    const reply = await world.ask(application, 'GET', `/v1/events?${query}`)
    if (reply?.status !== 200) return undefined
    const { data, page } = JSON.parse(reply.text)
    for (const { id } of data) ids.push(id)
    if (!page.has_more) return ids
    query = `limit=${PAGE}&cursor=${encodeURIComponent(page.next_cursor)}`
  }
}
