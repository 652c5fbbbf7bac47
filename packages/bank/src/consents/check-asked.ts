import type { Failure } from '../failure.ts'
import { checkRail } from '../rails/check-rail.ts'
import type { AccountAccess, RecurringPayment, Terms } from './consent.ts'

/** Whether terms can ever be met: what could not is refused before a customer is bothered with it. */
export function checkAsked(terms: Terms, expiresAtMs: number): Failure | undefined {
  switch (terms.kind) {
    case 'account_access':
      return checkWindow(terms)
    case 'single_payment':
      return checkRail(terms.rail, terms.payee, terms.amountMinor)
    case 'recurring_payment':
      return checkStart(terms, expiresAtMs) ?? checkPayees(terms)
    case 'funds_confirmation':
      return undefined
  }
}

// Written so that what is not a number is refused too.
function checkWindow({ transactionsFromMs, transactionsToMs }: AccountAccess): Failure | undefined {
  const { from, to } = { from: transactionsFromMs ?? -Infinity, to: transactionsToMs ?? Infinity }
  return from < to ? undefined : { code: 'transactions_window_invalid' }
}

function checkStart({ startsAtMs }: RecurringPayment, expiresAtMs: number): Failure | undefined {
  if (startsAtMs === undefined || startsAtMs < expiresAtMs) return undefined
  return { code: 'consent_start_invalid', expiresAtMs }
}

function checkPayees({ payees, rail, capPerPaymentMinor }: RecurringPayment): Failure | undefined {
  for (const payee of payees) {
    const unfit = checkRail(rail, payee, capPerPaymentMinor)
    if (unfit) return unfit
  }
  return undefined
}
