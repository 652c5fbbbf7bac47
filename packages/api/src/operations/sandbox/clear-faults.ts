import type { Operation } from '../../operation.ts'
import { toFaultList } from '../../wire/to-fault.ts'
import { simulationOf } from './simulation.ts'

/** DELETE /v1/sandbox/faults: nothing goes wrong for the application any more. */
export const clearFaults: Operation<'clearFaults'> = ({ openBank, application }) => {
  const { faults } = simulationOf(openBank)
  const changes = faults.clear(application.id)
  return { kind: 'done', body: toFaultList([]), changes, after: faults.refresh }
}
