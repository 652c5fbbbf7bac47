import type { Change, FailedGuard } from '../../changes.ts'
import { fitsPeriod, NOTHING_USED } from '../../consents/period-use.ts'
import { addReads } from '../../reads/read-count.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Outcome = FailedGuard | undefined
type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function insertConsent(
  tables: Tables,
  change: Of<'insert-consent'>,
  journal: Journal,
): Outcome {
  const { consent, act } = change
  journal.insert(tables.consents, consent.id, { ...consent, sequence: nextSequence(tables) })
  journal.insert(tables.acts, consent.id, [act])
  return undefined
}

export function moveConsent(tables: Tables, change: Of<'move-consent'>, journal: Journal): Outcome {
  const consent = tables.consents.get(change.id)
  const { number } = change.act
  if (consent?.acts !== number - 1) return { guard: 'consent', subjectId: change.id }
  journal.set(tables.consents, change.id, { ...consent, ...change.to, acts: number })
  journal.set(tables.acts, change.id, [...(tables.acts.get(change.id) ?? []), change.act])
  return undefined
}

export function usePeriod(tables: Tables, change: Of<'use-period'>, journal: Journal): Outcome {
  const { use, limit } = change
  const key = `${use.consentId} ${use.startMs}`
  const used = tables.periods.get(key) ?? NOTHING_USED
  if (!fitsPeriod(used, use.amountMinor, limit))
    return { guard: 'period', subjectId: use.consentId }
  journal.set(tables.periods, key, {
    paidMinor: used.paidMinor + use.amountMinor,
    payments: used.payments + 1,
  })
  return undefined
}

export function returnPeriod(
  tables: Tables,
  { use }: Of<'return-period'>,
  journal: Journal,
): Outcome {
  const key = `${use.consentId} ${use.startMs}`
  const { paidMinor, payments } = tables.periods.get(key) ?? NOTHING_USED
  journal.set(tables.periods, key, {
    paidMinor: Math.max(0, paidMinor - use.amountMinor),
    payments: Math.max(0, payments - 1),
  })
  return undefined
}

export function countRead(tables: Tables, { read }: Of<'count-read'>, journal: Journal): Outcome {
  const counts = new Map(tables.reads.get(read.consentId))
  const key = `${read.accountId} ${read.permission}`
  const before = counts.get(key)
  counts.set(key, before ? addReads(before, read) : read)
  journal.set(tables.reads, read.consentId, counts)
  return undefined
}
