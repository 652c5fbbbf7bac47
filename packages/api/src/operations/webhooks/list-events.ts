import type { Bank } from '@wekeza/bank'
import { answered, done, type Operation } from '../../operation.ts'
import { pageSoFar, placeAsk } from '../../paging/page.ts'
import { problemOfTypes } from '../../problems/problem-of-types.ts'
import { fromTime } from '../../wire/from-time.ts'
import { fromTypeFilters } from '../../wire/from-type-filters.ts'
import { toEvent } from '../../wire/to-event.ts'
import { tellingOf } from './telling-of.ts'

/** GET /v1/events: what happened, oldest first, in pages that go on with what happens later. */
export const listEvents: Operation<'listEvents'> = async (given) => {
  const { call, host, bank, application, query } = given
  const filters = fromTypeFilters(query.type === undefined ? ['*'] : [query.type])
  if (!filters.ok) return answered(problemOfTypes(call, filters.unknown))
  const asked = placeAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const { afterSequence, limit } = asked.ask
  const begins = query.cursor === undefined ? query.from : undefined
  const { events, place, hasMore } = await bank.events.page(application.id, {
    afterPlace: begins === undefined ? afterSequence : await placeBefore(bank, fromTime(begins)),
    limit,
    ...(query.type !== undefined && { types: filters.types }),
    resourceId: query.resource_id,
  })
  const telling = tellingOf(given)
  const data = await Promise.all(events.map((event) => toEvent(event, telling)))
  const { page, headers } = pageSoFar(call, host, place, hasMore)
  return done({ data, page }, [], headers)
}

/** The place before all that happened from then on. */
async function placeBefore({ events }: Bank, fromMs: number): Promise<number> {
  const first = await events.placeFrom(fromMs)
  return first === undefined ? events.lastPlace() : first - 1
}
