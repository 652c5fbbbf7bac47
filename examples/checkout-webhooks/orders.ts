import type { Authorisation } from '@wekeza/sdk'

export type OrderStatus = 'new' | 'paying' | 'paid' | 'failed'

/** What a customer buys. Its id travels as the payment's reference, so that an event finds it. */
export interface Order {
  readonly id: string
  readonly amount: { readonly amount: string; readonly currency: 'KES' }
  status: OrderStatus
  /** what the bank was asked for this order */
  consentId?: string
  /** binds the customer's return from the bank to this browser; used once */
  visit?: Omit<Authorisation, 'url'>
}

// A real shop keeps these in its database.
const orders = new Map<string, Order>()

export function newOrder(amount: string): Order {
  const id = `order-${crypto.randomUUID().slice(0, 8)}`
  const order: Order = { id, amount: { amount, currency: 'KES' }, status: 'new' }
  orders.set(id, order)
  return order
}

export const orderOf = (id: string | undefined) => orders.get(id ?? '')
