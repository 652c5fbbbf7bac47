import { streamAnswer } from '../../answer.ts'
import { header } from '../../call.ts'
import { answered, failed, type Given, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { problemOfTypes } from '../../problems/problem-of-types.ts'
import { stillStands } from '../../streaming/still-stands.ts'
import { fromTypeFilters } from '../../wire/from-type-filters.ts'

/** GET /v1/events/stream: what happens, as it happens; behind an event that is named, first what was missed. */
export const streamEvents: Operation<'streamEvents'> = async (given) => {
  const { call, host, openBank, application, query } = given
  const filters = fromTypeFilters(query.types?.split(',') ?? ['*'])
  if (!filters.ok) return answered(problemOfTypes(call, filters.unknown))
  const eventId = header(call, 'last-event-id') || query.after
  const afterPlace = await placeOf(given, eventId)
  if (afterPlace === undefined) return failed({ code: 'event_not_found', eventId: eventId ?? '' })
  const opened = host.streams.open(openBank, {
    applicationId: application.id,
    types: query.types === undefined ? null : filters.types,
    afterPlace,
    stillStands: stillStands(call, host),
  })
  if (opened === 'stopping') return answered(problem(call, 'service_unavailable'))
  if (opened === 'too_many') return answered(problem(call, 'streams_too_many'))
  // A host in the same process has no connection whose end would be felt.
  call.request.signal.addEventListener('abort', opened.end, { once: true })
  return answered(streamAnswer(opened.body))
}

function placeOf(
  { bank, application }: Given<'streamEvents'>,
  eventId: string | undefined,
): Promise<number | undefined> {
  return eventId === undefined
    ? bank.events.lastPlace()
    : bank.events.placeOf(application.id, eventId)
}
