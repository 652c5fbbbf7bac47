import type { Plan } from './plan.ts'

export type QuotaAnswer =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'within' | 'exceeded'; readonly max: number; readonly remaining: number }

/**
 * Whether one more call may be made on a day. One that is refused uses up nothing.
 * @param usedCalls of that day, before this one
 */
export function checkQuota(
  { callsPerDayMax: max }: Pick<Plan, 'callsPerDayMax'>,
  usedCalls: number,
): QuotaAnswer {
  if (max === null) return { kind: 'unlimited' }
  const left = Math.max(0, max - usedCalls)
  if (left === 0) return { kind: 'exceeded', max, remaining: 0 }
  return { kind: 'within', max, remaining: left - 1 }
}
