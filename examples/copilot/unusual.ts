import { daysBetween } from './days.ts'
import { median } from './median.ts'
import { type Movement, spent } from './movement.ts'

export interface Unusual {
  readonly movement: Movement
  readonly reason: 'much more than before' | 'large, and to somebody new' | 'paid twice on one day'
  /** what it was held against */
  readonly proof: readonly Movement[]
}

/** How many payments to somebody say what is usual. */
const KNOWN_FROM = 3
/** So many times the usual is much. */
const TIMES = 3n
/** Whoever is watched for less has nobody old, and so nobody new. */
const WATCHED_DAYS = 30

/** The payments of a month that are unlike the ones before them. */
export function findUnusual(movements: readonly Movement[], month: string): Unusual[] {
  const all = spent(movements).sort((one, other) => (one.day < other.day ? -1 : 1))
  return all.flatMap((movement, at) => {
    if (!movement.day.startsWith(`${month}-`)) return []
    const before = all.slice(0, at)
    return (
      paidTwice(movement, before) ??
      muchMore(movement, before) ??
      largeAndNew(movement, before) ??
      []
    )
  })
}

type Rule = (movement: Movement, before: readonly Movement[]) => Unusual | undefined

const paidTwice: Rule = (movement, before) => {
  const proof = before.filter(
    (one) =>
      one.counterparty === movement.counterparty &&
      one.day === movement.day &&
      one.amountMinor === movement.amountMinor,
  )
  return proof.length > 0 ? { movement, reason: 'paid twice on one day', proof } : undefined
}

const muchMore: Rule = (movement, before) => {
  const proof = before.filter(({ counterparty }) => counterparty === movement.counterparty)
  if (proof.length < KNOWN_FROM) return undefined
  const usual = median(proof.map(sizeOf))
  return sizeOf(movement) > TIMES * usual
    ? { movement, reason: 'much more than before', proof }
    : undefined
}

/** Large is what no more than one in ten of the payments before it was. */
const largeAndNew: Rule = (movement, before) => {
  const [first] = before
  if (!first || daysBetween(first.day, movement.day) < WATCHED_DAYS) return undefined
  if (before.some(({ counterparty }) => counterparty === movement.counterparty)) return undefined
  const proof = before.filter((one) => sizeOf(one) >= sizeOf(movement))
  if (proof.length * 10 > before.length) return undefined
  return { movement, reason: 'large, and to somebody new', proof }
}

function sizeOf({ amountMinor }: Movement): bigint {
  return -amountMinor
}
