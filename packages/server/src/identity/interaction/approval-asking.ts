import type { Terms } from '@wekeza/bank'
import type { Purpose } from '../second-factor/code-sender.ts'
import type { Asking } from '../second-factor/prepare-code.ts'
import { bindingOf, type Shown } from './bind-approval.ts'
import { customerIdOf, personOf, type Visit } from './visit.ts'

/** What the code of an approval is asked for: exactly what is shown. */
export function approvalAsking(visit: Visit, shown: Shown): Asking {
  return {
    person: personOf(visit, customerIdOf(visit)),
    binding: bindingOf(visit, shown),
    purpose: purposeOf(shown.consent.terms),
  }
}

function purposeOf(terms: Terms): Purpose {
  switch (terms.kind) {
    case 'single_payment':
      return { kind: 'payment', amountMinor: terms.amountMinor, payees: [terms.payee.name] }
    case 'recurring_payment':
      return {
        kind: 'payment',
        amountMinor: terms.capPerPaymentMinor,
        payees: terms.payees.map(({ name }) => name),
      }
    case 'bulk_payment': {
      const { totalMinor, itemsCount } = terms
      return { kind: 'bulk-payment', totalMinor, itemsCount }
    }
    case 'refunds':
      return { kind: 'refunds', capPerRefundMinor: terms.capPerRefundMinor ?? null }
    default:
      return { kind: 'sign-in' }
  }
}
