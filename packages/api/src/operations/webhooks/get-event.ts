import { done, failed, type Operation } from '../../operation.ts'
import { toEvent } from '../../wire/to-event.ts'
import { tellingOf } from './telling-of.ts'

/** GET /v1/events/{event_id}: what happened, as it is sent. */
export const getEvent: Operation<'getEvent'> = async (given) => {
  const { bank, application, params } = given
  const eventId = params.event_id ?? ''
  const event = await bank.events.get(application.id, eventId)
  if (!event) return failed({ code: 'event_not_found', eventId })
  return done(await toEvent(event, tellingOf(given)))
}
