import type { ConsentAct, Receipt } from '@wekeza/sdk'
import type { Shown } from './use-page.ts'

/** Something that happened to a consent or under it. */
export type StoryEvent = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'act'; readonly act: string; readonly by: string }
  | { readonly kind: 'read'; readonly which: 'firstRead' | 'lastRead' }
  | { readonly kind: 'paid'; readonly receipt: Receipt }
)

/** Acts, the first and the last read, and payments in one order: the newest first. */
export function eventsOf({ me, detail, story }: Shown): StoryEvent[] {
  const acts = story.acts.map((one) => actOf(one, me.id))
  const paid = story.receipts.map((receipt) => ({
    ...{ kind: 'paid' as const, key: receipt.id, at: receipt.created_at, receipt },
  }))
  // What happened in one moment stays in the order in which it happened.
  return [...acts, ...readsOf(detail), ...paid]
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .reverse()
}

function actOf({ act, actor, at, number }: ConsentAct, myId: string): StoryEvent {
  const by = actor.kind !== 'customer' ? actor.kind : actor.id === myId ? 'you' : 'holder'
  return { kind: 'act', key: `act ${number}`, at, act, by }
}

function readsOf({ reads }: Shown['detail']): StoryEvent[] {
  const times = reads.flatMap(({ first_at, last_at }) => [first_at, last_at])
  const [first, ...later] = times.sort((one, other) => Date.parse(one) - Date.parse(other))
  const last = later.at(-1)
  if (first === undefined || last === undefined) return []
  const opening = { kind: 'read', which: 'firstRead', key: 'first read', at: first } as const
  if (Date.parse(first) === Date.parse(last)) return [opening]
  return [opening, { kind: 'read', which: 'lastRead', key: 'last read', at: last }]
}
