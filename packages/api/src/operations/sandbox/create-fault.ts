import { answered, failed, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { fromFaultRequest } from '../../wire/from-fault-request.ts'
import { toFault } from '../../wire/to-fault.ts'
import { simulationOf } from './simulation.ts'

/** POST /v1/sandbox/faults: from now on the application's calls meet the rule. */
export const createFault: Operation<'createFault'> = async (given) => {
  const { call, openBank, application, body } = given
  const read = fromFaultRequest(body, application.id)
  if (!read.ok) {
    const { code, pointer, detail } = read
    return answered(problem(call, code, { fact: detail, errors: [{ pointer, code, detail }] }))
  }
  const { faults } = simulationOf(openBank)
  const decision = await faults.add(read.ask)
  if (!decision.ok) return failed(decision.failure)
  const { fault, changes } = decision
  return { kind: 'done', body: toFault(fault), changes, after: faults.refresh }
}
