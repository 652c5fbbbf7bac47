import type { Schema } from '@wekeza/contract'
import type { MonthStatement, StatementLine } from '@wekeza/platform'
import type { Paged } from '../paging/page.ts'
import { toMoney } from './to-money.ts'

/** The sums are of the whole month, whichever of its lines are on the page. */
export function toRevenueStatement(
  statement: MonthStatement,
  { rows, page }: Pick<Paged<StatementLine>, 'rows' | 'page'>,
  environment: Schema<'Environment'>,
): Schema<'RevenueStatement'> {
  return {
    organisation_id: statement.organisationId,
    environment,
    month: statement.month,
    fees: toMoney(statement.feesMinor),
    partner_share: toMoney(statement.partnerMinor),
    bank_share: toMoney(statement.bankMinor),
    lines: rows.map(toLine),
    page,
  }
}

function toLine(line: StatementLine): Schema<'RevenueLine'> {
  return {
    payment_id: line.paymentId,
    application_id: line.applicationId,
    day: line.day,
    fee: toMoney(line.feeMinor),
    share_basis_points: line.shareBasisPoints,
    partner_share: toMoney(line.partnerMinor),
    bank_share: toMoney(line.bankMinor),
  }
}
