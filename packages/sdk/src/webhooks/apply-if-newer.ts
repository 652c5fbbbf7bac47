import type { WekezaEvent } from '../events/event.ts'

/** Where the highest version of each resource is kept, by `type/id`, and which events were applied, by their own id. */
export interface VersionStore {
  /** what was set last for a key; undefined or null if nothing was */
  get(key: string): number | undefined | null | Promise<number | undefined | null>
  set(key: string, version: number): unknown
}

/** What `applyIfNewer` did: applied it; left it, as a later state is known; left it, as it came before. */
export type Application = 'applied' | 'older' | 'duplicate'

/** What it reads of an event. */
export type VersionedEvent = Pick<WekezaEvent, 'id' | 'resource'>

/**
 * Applies an event once, and never after a later state of its resource. Events come at least once, and a delivery that
 * failed comes after later ones: `resource.version` tells which state is the newest. Within one process, events of one
 * resource take turns. Between processes the store must see to it: run this in a transaction whose `get` locks the row
 * (see the guide to webhooks).
 * @param store `memoryVersions()`, or two statements of your database
 * @param apply is run once for each newer state; if it throws, nothing is kept, and the event may come again
 * @example
 * const versions = memoryVersions()
 * const outcome = await applyIfNewer(versions, event, async (newer) => {
 *   if (newer.type === 'payment.settled') await orders.markPaid(newer.data.id)
 * })
 */
export async function applyIfNewer<Event extends VersionedEvent>(
  store: VersionStore,
  event: Event,
  apply: (event: Event) => unknown,
): Promise<Application> {
  const { type, id, version } = event.resource
  const key = `${type}/${id}`
  return inTurn(store, key, async () => {
    if (isKept(await store.get(event.id))) return 'duplicate'
    const known = await store.get(key)
    // Two events can tell of one state: two thresholds that one posting has passed. Both count.
    if (isKept(known) && known > version) return 'older'
    await apply(event)
    await store.set(key, version)
    await store.set(event.id, version)
    return 'applied'
  })
}

const isKept = (version: number | undefined | null): version is number =>
  version !== undefined && version !== null

/** The last of those that wait, for each key of each store. */
const waiting = new WeakMap<VersionStore, Map<string, Promise<unknown>>>()

async function inTurn<T>(store: VersionStore, key: string, work: () => Promise<T>): Promise<T> {
  const turns = waiting.get(store) ?? new Map<string, Promise<unknown>>()
  waiting.set(store, turns)
  const before = turns.get(key) ?? Promise.resolve()
  const own = before.catch(() => {}).then(work)
  turns.set(key, own)
  try {
    return await own
  } finally {
    if (turns.get(key) === own) turns.delete(key)
  }
}
