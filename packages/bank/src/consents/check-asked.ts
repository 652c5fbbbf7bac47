import type { Failure } from '../failure.ts'
import { checkPayee } from '../payees/check-payee.ts'
import type { RailName } from '../payments/payment.ts'
import { checkRail, checkReach } from '../rails/check-rail.ts'
import type { AccountAccess, PaymentTerms, RecurringPayment, Terms } from './consent.ts'

/** Whether terms can ever be met: what could not is refused before a customer is bothered with it. */
export function checkAsked(terms: Terms, expiresAtMs: number): Failure | undefined {
  switch (terms.kind) {
    case 'account_access':
      return checkWindow(terms)
    case 'single_payment':
      return (
        checkPayee(terms.payee) ??
        checkRails(terms, (rail) => checkRail(rail, terms.payee, terms.amountMinor))
      )
    case 'recurring_payment':
      return checkStart(terms, expiresAtMs) ?? checkPayees(terms)
    case 'bulk_payment':
    case 'refunds':
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

function checkPayees(terms: RecurringPayment): Failure | undefined {
  for (const payee of terms.payees) {
    const unfit =
      checkPayee(payee) ??
      checkRails(terms, (rail) => checkReach(rail, payee, terms.capPerPaymentMinor))
    if (unfit) return unfit
  }
  return undefined
}

/** A rail that may take over must be able to carry it too: otherwise it would promise what it cannot do. */
function checkRails(
  { rail, fallbackRails = [] }: PaymentTerms,
  check: (rail: RailName) => Failure | undefined,
): Failure | undefined {
  const all = [rail, ...fallbackRails]
  // Each is tried once: one that has failed would be given the same payment again.
  const repeated = all.find((name, at) => all.indexOf(name) !== at)
  if (repeated !== undefined) return { code: 'fallback_rail_repeated', rail: repeated }
  for (const name of all) {
    const unfit = check(name)
    if (unfit) return unfit
  }
  return undefined
}
