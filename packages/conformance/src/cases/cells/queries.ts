import type { OperationId } from '@wekeza/contract'
import { holds } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

/** Values that the contract's parameters do not take, by their names. */
const SPOILED: Readonly<Record<string, readonly string[]>> = {
  limit: ['0', '-1', '101', '1.5', 'many', ''],
  cursor: ['c'.repeat(513)],
  from: ['yesterday', '2026-01-15', '2026-13-01T00:00:00Z'],
  to: ['tomorrow', '1768456800'],
  direction: ['sideways', 'DEBIT'],
  amount_min: ['-1', '1.005', 'a lot', ''],
  amount_max: ['1e3', '12345678901234'],
  text: ['', 't'.repeat(101)],
  status: ['lost', 'Settled'],
  type: ['', 'payment', 'payment.*,refund.*'],
  types: ['', 'payment.*,', 'payment settled'],
  event_type: ['payment.eaten', 'payment.*'],
  per: ['week', ''],
  by: ['customer', 'operation,', 'operation status'],
  environment: ['staging', 'LIVE'],
  format: ['xml', ''],
}

/** Of reports, whose rows are small, a page has more. */
const SPOILED_REPORTS: typeof SPOILED = {
  ...SPOILED,
  limit: ['0', '1001', 'many'],
}

/** Where requests are asked for by how they were answered. */
const SPOILED_REQUESTS: typeof SPOILED = {
  ...SPOILED,
  status: ['', 'settled', '6xx', '42', '4XX'],
  operation: ['o'.repeat(61)],
}

/** Where days are asked for, and not times. */
const SPOILED_DAYS: typeof SPOILED = {
  from: ['yesterday', '2026-02-30', '2026-01-15T00:00:00Z'],
  to: ['tomorrow', '2026-13-01'],
}

const OTHERS: Readonly<Partial<Record<OperationId, typeof SPOILED>>> = {
  getStatement: SPOILED_DAYS,
  getUsage: SPOILED_REPORTS,
  getOrganisationUsage: SPOILED_REPORTS,
  getRevenueStatement: SPOILED_REPORTS,
  listRequests: SPOILED_REQUESTS,
  listApplicationRequests: SPOILED_REQUESTS,
}

export const queryCases: readonly Case[] = cellCases({
  code: 'parameter_invalid',
  does: 'refuses a query parameter that is unknown or out of bounds, and names it',
  run: async (bench, { id, queryParameters }) => {
    const { ask } = await scenes[id](bench)
    const values = OTHERS[id] ?? SPOILED
    const spoiled = queryParameters.flatMap((name) =>
      (values[name] ?? []).map((value) => [name, value] as const),
    )
    for (const [name, value] of [['colour', 'green'] as const, ...spoiled]) {
      const asked = { ...ask, query: { ...ask.query, [name]: value } }
      const { errors = [] } = await bench.refused(asked, 'parameter_invalid')
      const named = errors.some(({ pointer }) => pointer === `/query/${name}`)
      holds(named, `what is said of ${name}=${value}`, `an entry for /query/${name}`, errors)
    }
  },
})
