import type { Change, FailedGuard } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import { payeeKey } from '../../risk/payee-key.ts'
import type { Journal } from './journal.ts'
import { newestFirst } from './newest-first.ts'
import { nextSequence, type Tables } from './tables.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function standingOrderReads({ standingOrders }: Tables): Store['standingOrders'] {
  return {
    get: async (id) => standingOrders.get(id),
    ofAccount: async (accountId) =>
      [...standingOrders.values()].filter((order) => order.accountId === accountId),
  }
}

export function beneficiaryReads({ beneficiaries }: Tables): Store['beneficiaries'] {
  return {
    page: async (accountId, ask) =>
      newestFirst([...beneficiaries.values()], ask, (row) => row.accountId === accountId),
  }
}

export function keepBeneficiary(
  tables: Tables,
  { beneficiary }: Of<'keep-beneficiary'>,
  journal: Journal,
): undefined {
  const key = `${beneficiary.accountId} ${payeeKey(beneficiary.payee)}`
  if (tables.beneficiaries.has(key)) return
  journal.set(tables.beneficiaries, key, { ...beneficiary, sequence: nextSequence(tables) })
}

export function moveStandingOrder(
  tables: Tables,
  { id, from, to }: Of<'move-standing-order'>,
  journal: Journal,
): FailedGuard | undefined {
  const order = tables.standingOrders.get(id)
  if (order?.nextOn !== from) return { guard: 'standing_order', subjectId: id }
  journal.set(tables.standingOrders, id, { ...order, ...to })
  return undefined
}
