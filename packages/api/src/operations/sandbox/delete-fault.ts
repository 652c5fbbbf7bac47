import { failed, type Operation } from '../../operation.ts'
import { toFaultList } from '../../wire/to-fault.ts'
import { simulationOf } from './simulation.ts'

/** DELETE /v1/sandbox/faults/{fault_id}: nobody meets the rule any more. */
export const deleteFault: Operation<'deleteFault'> = async ({ openBank, application, params }) => {
  const { faults } = simulationOf(openBank)
  const decision = await faults.remove(application.id, params.fault_id ?? '')
  if (!decision.ok) return failed(decision.failure)
  const { left, changes } = decision
  return { kind: 'done', body: toFaultList(left), changes, after: faults.refresh }
}
