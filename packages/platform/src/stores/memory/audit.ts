import {
  type ActPlace,
  type ActQuery,
  NAMED_IN_FACTS,
  type WrittenAct,
} from '../../acts/written-act.ts'
import type { PlatformStore } from '../../ports/platform-store.ts'
import type { Tables } from './tables.ts'

export function auditReads({ acts }: Pick<Tables, 'acts'>): PlatformStore['audit'] {
  return {
    list: async (query) =>
      [...acts]
        .map(([number, act]): WrittenAct => ({ ...act, sequence: Number(number) }))
        .filter((act) => fits(act, query))
        .sort((one, other) => (comesBefore(one, other) ? 1 : -1))
        .slice(0, query.limit),
  }
}

function fits(act: WrittenAct, query: ActQuery): boolean {
  const { of, fromMs = 0, toMs = Number.POSITIVE_INFINITY, before } = query
  return (
    (of === undefined || concerns(act, of)) &&
    (query.actor === undefined || act.actor === query.actor) &&
    (query.act === undefined || act.act === query.act) &&
    (query.subject === undefined || act.subject === query.subject) &&
    act.atMs >= fromMs &&
    act.atMs < toMs &&
    (before === undefined || comesBefore(act, before))
  )
}

function concerns(
  { act, subject, facts }: WrittenAct,
  { organisationId, subjects }: NonNullable<ActQuery['of']>,
): boolean {
  if (subjects.includes(subject)) return true
  return NAMED_IN_FACTS.includes(act) && Object.values(facts).includes(organisationId)
}

function comesBefore(one: ActPlace, other: ActPlace): boolean {
  if (one.atMs !== other.atMs) return one.atMs < other.atMs
  if (one.bank !== other.bank) return one.bank < other.bank
  return one.sequence < other.sequence
}
