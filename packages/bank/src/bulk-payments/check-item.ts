import type { Failure } from '../failure.ts'
import { checkPayee } from '../payees/check-payee.ts'
import type { RailName } from '../payments/payment.ts'
import { checkRail, rails } from '../rails/check-rail.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import type { ItemFault } from './bulk.ts'
import type { ItemAsk } from './read-row.ts'

/** By which rail an item goes, and to which account if it stays here. */
export interface ItemCourse {
  readonly rail: RailName
  readonly creditorAccountId: string | null
}

export type CheckedItem =
  | { readonly ok: true; readonly course: ItemCourse }
  | { readonly ok: false; readonly faults: readonly ItemFault[] }

/** Whether an item could be paid: a rail reaches its payee with its amount, and an account here exists and is another. */
export function checkItem(
  ask: ItemAsk,
  debtorAccountId: string,
  accountIds: ReadonlyMap<string, string>,
): CheckedItem {
  const unknown = checkPayee(ask.payee)
  if (unknown) return faulty(pointerOf(unknown), unknown)
  const rail = ask.rail ?? firstRail(ask)
  const unfit = checkRail(rail, ask.payee, ask.amountMinor)
  if (unfit) return faulty(pointerOf(unfit), unfit)
  if (rail !== 'internal') return { ok: true, course: { rail, creditorAccountId: null } }
  const number = ownAccountNumber(ask.payee) ?? ''
  const creditorAccountId = accountIds.get(number)
  if (creditorAccountId === undefined) {
    return faulty(NUMBER, { code: 'payee_account_not_found', accountNumber: number })
  }
  if (creditorAccountId === debtorAccountId) {
    return faulty(NUMBER, { code: 'payee_is_debtor', accountId: debtorAccountId })
  }
  return { ok: true, course: { rail, creditorAccountId } }
}

const NUMBER = '/payee/account_number'

/** The first that carries it; where none does, the first that reaches the payee, to say why it does not. */
function firstRail({ payee, amountMinor }: ItemAsk): RailName {
  const reaching = Object.values(rails).filter((rail) => rail.reaches(payee))
  const fit = reaching.find(({ name }) => !checkRail(name, payee, amountMinor))
  return (fit ?? reaching[0] ?? rails.internal).name
}

function pointerOf({ code }: Failure): string {
  switch (code) {
    case 'bank_code_unknown':
      return '/payee/bank_code'
    case 'phone_number_invalid':
      return '/payee/phone_number'
    case 'rail_not_eligible':
      return '/rail'
    default:
      return '/amount/amount'
  }
}

function faulty(pointer: string, failure: Failure): CheckedItem {
  return { ok: false, faults: [{ pointer, failure }] }
}
