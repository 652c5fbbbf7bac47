import type { Resource } from '@wekeza/bank'
import type { EventType } from '@wekeza/contract'
import { type EventExample, eventExamples } from '@wekeza/contract/event-examples'
import { eventValidators } from '@wekeza/contract/validate-event'
import { answered, done, type Operation } from '../../operation.ts'
import { problemOfBody } from '../../problems/problem-of-violations.ts'
import { toTime } from '../../wire/to-time.ts'
import { simulationOf } from './simulation.ts'

/** POST /v1/sandbox/events: tells this application alone what did not happen, by every way that events go. */
export const triggerEvent: Operation<'triggerEvent'> = ({ call, openBank, application, body }) => {
  const type: EventType = body.type
  const example = eventExamples[type]
  const data = { ...example.data, ...body.data }
  const fits = eventValidators[type].data
  if (!fits(data)) return answered(problemOfBody(call, belowData(fits.errors)))
  const { event, changes } = simulationOf(openBank).trigger({
    as: type,
    applicationId: application.id,
    resource: resourceIn(data, example),
    data,
  })
  return done({ id: event.id, type, created_at: toTime(event.atMs) }, changes)
}

type Violations = Parameters<typeof problemOfBody>[1]

function belowData(violations: Violations | null | undefined): Violations {
  return (violations ?? []).map((one) => ({ ...one, instancePath: `/data${one.instancePath}` }))
}

/** What the event is about, as its data names it; else what the example is about. */
function resourceIn(data: EventExample['data'], { resource }: EventExample): Resource {
  const { threshold } = data as { threshold?: { id: string } }
  const { id = threshold?.id ?? resource.id, version = resource.version } = data as {
    id?: string
    version?: number
  }
  return { type: resource.type, id, version }
}
