import type { Payment } from '@wekeza/sdk'
import { compare, format } from '@wekeza/sdk/money'

/** What the monitor remembers of the accounts that it watches. */
export interface Known {
  /** account → whom it has paid */
  readonly payees: Record<string, string[]>
  /** account → its payments of the last minutes */
  readonly recent: Record<string, { readonly id: string; readonly atMs: number }[]>
}

export interface Alert {
  readonly rule: 'velocity' | 'new_payee'
  readonly text: string
}

/** More payments than these from one account, in so many minutes, are too many. */
const PAYMENTS_MAX = 3
const WINDOW_MINUTES = 10
/** Nobody is told of a small sum to somebody new. */
const NEW_PAYEE_FROM = { amount: '10000.00', currency: 'KES' }

/** Judges a payment by what is known, and learns from it. The events of one payment alarm once. */
export function judge(known: Known, payment: Payment): Alert[] {
  return [velocity(known, payment), newPayee(known, payment)].filter((alert) => alert !== null)
}

function velocity({ recent }: Known, payment: Payment): Alert | null {
  const { id, debtor_account_id: account } = payment
  const atMs = Date.parse(payment.created_at)
  const fromMs = atMs - WINDOW_MINUTES * 60_000
  const before = (recent[account] ?? []).filter((one) => one.atMs > fromMs)
  if (before.some((one) => one.id === id)) return null
  recent[account] = [...before, { id, atMs }]
  const count = before.length + 1
  if (count <= PAYMENTS_MAX) return null
  const text = `${account}: ${count} payments in ${WINDOW_MINUTES} minutes, the last ${id}`
  return { rule: 'velocity', text }
}

function newPayee({ payees }: Known, payment: Payment): Alert | null {
  const { id, debtor_account_id: account, amount, payee } = payment
  const key = keyOf(payee)
  const paid = payees[account] ?? []
  if (paid.includes(key)) return null
  payees[account] = [...paid, key]
  if (compare(amount, NEW_PAYEE_FROM) < 0) return null
  const text = `${account}: ${format(amount)} to ${payee.name} for the first time, ${id}`
  return { rule: 'new_payee', text }
}

/** Who is paid, whatever name the payer gives them. */
function keyOf({ name: _, ...numbers }: Payment['payee']): string {
  return Object.values(numbers).join(' ')
}
