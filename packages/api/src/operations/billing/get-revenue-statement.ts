import type { StatementLine } from '@wekeza/platform'
import { bankKeyOf } from '../../billing/bank-key-of.ts'
import { bankToday } from '../../billing/bank-time.ts'
import { feesOfMonth } from '../../billing/of-month.ts'
import { REPORT_ROWS_DEFAULT } from '../../limits.ts'
import { answered, done, failed, type Operation } from '../../operation.ts'
import { cutPage } from '../../paging/cut-page.ts'
import { toRevenueStatement } from '../../wire/to-revenue-statement.ts'

/** GET /v1/organisations/{organisation_id}/revenue-statements/{month}: what it gets of the month's payment fees. */
export const getRevenueStatement: Operation<'getRevenueStatement'> = async (given) => {
  const { call, host, developer, params, query } = given
  const { organisation_id: organisationId = '', month = '' } = params
  const { environment = 'test' } = query
  const { service, store } = host.platform
  const member = await service.organisations.get(developer.id, organisationId)
  if (!member.ok) return failed(member.failure)
  const bankKey = bankKeyOf(organisationId, environment)
  const { usage, banks } = host
  const fees = await feesOfMonth({ usage, banks, store }, { organisationId, bankKey, month })
  const asked = { bankKey, month, fees, today: await bankToday(host, bankKey) }
  const found = await service.billing.statement(developer.id, organisationId, asked)
  if (!found.ok) return failed(found.failure)
  const { statement } = found
  const rows = statement.lines.toSorted(
    (one, other) => compare(one.day, other.day) || compare(one.paymentId, other.paymentId),
  )
  const cut = cutPage(call, host, { rows, placeOf, usual: REPORT_ROWS_DEFAULT })
  if (!cut.ok) return answered(cut.answer)
  const told = toRevenueStatement(statement, cut, environment)
  return done(told, [], cut.headers)
}

function placeOf({ day, paymentId }: StatementLine) {
  return { order: Date.parse(day), id: paymentId }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
