import { OUTSIDE_RAILS } from '@wekeza/bank'
import { done, failed, type Operation } from '../../operation.ts'
import { toRailState } from '../../wire/to-rail-state.ts'

/** PUT /v1/sandbox/rails/{rail}: the rail behaves so from now on. */
export const setRail: Operation<'setRail'> = ({ bank, params, body }) => {
  const rail = OUTSIDE_RAILS.find((name) => name === params.rail)
  if (!rail) return failed({ code: 'rail_not_found', rail: params.rail ?? '' })
  const state = { rail, state: body.state, delayMs: (body.delay_seconds ?? 0) * 1_000 }
  return done(toRailState(state), bank.rails.set(state))
}
