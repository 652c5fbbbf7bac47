import type { StandingOrder, StandingOrderRun } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toStandingOrder(order: StandingOrder): Schema<'StandingOrder'> {
  return {
    id: order.id,
    account_id: order.accountId,
    status: order.nextOn === null ? 'ended' : 'active',
    payee: order.payee,
    amount: toMoney(order.amountMinor),
    reference: order.reference,
    schedule: order.schedule,
    next_on: order.nextOn,
    ends_on: order.endsOn,
    last_run: order.lastRun && toRun(order.lastRun),
    created_at: toTime(order.createdAtMs),
  }
}

function toRun({ on, failureCode }: StandingOrderRun): Schema<'StandingOrderRun'> {
  return { on, outcome: failureCode === null ? 'paid' : 'failed', failure_code: failureCode }
}
