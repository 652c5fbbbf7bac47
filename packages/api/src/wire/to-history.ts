import type { Actor, ConsentAct } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toTime } from './to-time.ts'

/** @param named which customers the reader may know by their ids */
export function toHistory(
  acts: readonly ConsentAct[],
  named: (customerId: string) => boolean,
): Schema<'ConsentHistory'> {
  return {
    data: acts.map(({ number, act, actor, status, atMs }) => ({
      number,
      act,
      actor: toActor(actor, named),
      status,
      at: toTime(atMs),
    })),
  }
}

function toActor({ kind, id }: Actor, named: (customerId: string) => boolean) {
  // Who of the bank did it is the bank's own to know, as is whoever else holds the account.
  const hidden = id === null || kind === 'bank' || (kind === 'customer' && !named(id))
  return { kind, id: hidden ? null : id }
}
