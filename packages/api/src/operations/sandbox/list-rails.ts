import { done, type Operation } from '../../operation.ts'
import { toRailState } from '../../wire/to-rail-state.ts'

/** GET /v1/sandbox/rails: how the rails stand. */
export const listRails: Operation<'listRails'> = async ({ bank }) =>
  done({ data: (await bank.rails.states()).map(toRailState) })
