import { done, type Operation } from '../../operation.ts'
import { toFaultList } from '../../wire/to-fault.ts'
import { simulationOf } from './simulation.ts'

/** GET /v1/sandbox/faults: what the application has asked to go wrong. */
export const listFaults: Operation<'listFaults'> = async ({ openBank, application }) =>
  done(toFaultList(await simulationOf(openBank).faults.list(application.id)))
