import type { Payee } from '../payments/payment.ts'
import type { SimulatedOutcome, Simulation } from '../ports/simulation.ts'
import { ownAccountNumber } from '../rails/internal.ts'

/** One line of the table: an outcome, and the two digits that ask for it. */
export interface MagicRow {
  /** the cents of KES 9,999, and the end of a reserved payee's number */
  readonly digits: string
  readonly outcome: SimulatedOutcome
}

/** What can be asked for. docs/guides/simulate-errors.md tells the same, and is held against it. */
export const MAGIC: readonly MagicRow[] = [
  { digits: '01', outcome: 'insufficient_funds' },
  { digits: '02', outcome: 'account_dormant' },
  { digits: '03', outcome: 'payee_account_not_found' },
  { digits: '04', outcome: 'risk_declined' },
  { digits: '05', outcome: 'in_review' },
  { digits: '06', outcome: 'rail_closed' },
  { digits: '07', outcome: 'rail_failed' },
  { digits: '08', outcome: 'settles_after_a_day' },
  { digits: '09', outcome: 'settles_at_once' },
]

/** Nobody pays these by accident: amounts just below ten thousand shillings, in odd cents … */
const BASE_MINOR = 9_999_00
/** … and numbers that nobody is given, of accounts at other banks, phones, paybills and tills. */
export const RESERVED = {
  account: '99999999',
  mobile: '2547999999',
  paybill: '9999',
  till: '9999',
} as const satisfies Record<Payee['type'], string>

export function magicAmountMinor({ digits }: MagicRow): number {
  return BASE_MINOR + Number(digits)
}

const byDigits = new Map(MAGIC.map(({ digits, outcome }) => [digits, outcome]))
const byAmount = new Map(MAGIC.map((row) => [magicAmountMinor(row), row.outcome]))

/**
 * The simulation of every test bank: what a payment meets follows from its amount, or else from its payee's number, by
 * a table that anybody can read.
 * @example
 * magic().outcomeOf({ amountMinor: 999_901, payee }) // 'insufficient_funds'
 */
export function magic(): Simulation {
  return {
    outcomeOf: ({ amountMinor, payee }) => byAmount.get(amountMinor) ?? outcomeOfPayee(payee),
  }
}

function outcomeOfPayee(payee: Payee): SimulatedOutcome | undefined {
  const number = numberOf(payee)
  const start = RESERVED[payee.type]
  if (number?.length !== start.length + 2 || !number.startsWith(start)) return undefined
  return byDigits.get(number.slice(start.length))
}

/** The number by which a payee is paid. An account at this bank is there or is not: nothing has to be played. */
function numberOf(payee: Payee): string | undefined {
  switch (payee.type) {
    case 'account':
      return ownAccountNumber(payee) === undefined ? payee.account_number : undefined
    case 'mobile':
      return payee.phone_number
    case 'paybill':
      return payee.paybill_number
    case 'till':
      return payee.till_number
  }
}
