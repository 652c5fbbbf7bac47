import { type Bank, type Heard, type JournalEvent, lookOnce, typeOf } from '@wekeza/bank'
import {
  STREAM_BEAT_MS,
  STREAM_LOOK_MS,
  STREAM_NUDGED_LOOK_MS,
  STREAM_PAGE_EVENTS,
} from '../limits.ts'
import { catchUp } from './catch-up.ts'
import { bytesOf, COMMENT, frameOf } from './frame.ts'
import type { Listener } from './listener.ts'
import type { Timing } from './timing.ts'

export interface HubParts {
  readonly bank: Pick<Bank, 'events' | 'store'>
  readonly publicUrl: string
  readonly timing: Timing
  onFault(cause: unknown): void
}

/** Tells all who listen to one bank what happens there: its journal is read once, however many they are. */
export class StreamHub {
  readonly #parts: HubParts
  readonly #listeners = new Set<Listener>()
  /** up to where the journal was told */
  #place = 0
  #begun: Promise<void> | null = null
  #looking = false
  /** something was handed over since the last look began */
  #nudged = false
  #lookedAtMs = Number.NEGATIVE_INFINITY
  #stopLooking = () => {}
  #stopBeating = () => {}

  constructor(parts: HubParts) {
    this.#parts = parts
  }

  get place(): number {
    return this.#place
  }

  countOf(applicationId: string): number {
    let count = 0
    for (const listener of this.#listeners) if (listener.applicationId === applicationId) count += 1
    return count
  }

  /** First what was missed, then what happens, with nothing between. */
  async add(listener: Listener): Promise<void> {
    this.#listeners.add(listener)
    this.#begun ??= this.#begin()
    await this.#begun
    await catchUp(listener, this, this.#parts)
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener)
    if (this.#listeners.size > 0) return
    this.#stopLooking()
    this.#stopBeating()
    this.#begun = null
  }

  end(): void {
    for (const { outlet } of [...this.#listeners]) outlet.end()
  }

  /** Something was handed over just now: it need not wait for the next look, only for one that is too near. */
  nudge(): void {
    if (this.#begun === null || this.#nudged) return
    this.#nudged = true
    if (!this.#looking) this.#lookSoon()
  }

  async #begin(): Promise<void> {
    this.#place = await this.#parts.bank.events.lastPlace()
    this.#lookLater()
    this.#beatLater()
  }

  #lookSoon(): void {
    const waitMs = this.#lookedAtMs + STREAM_NUDGED_LOOK_MS - this.#parts.timing.nowMs()
    if (waitMs <= 0) this.#look()
    else this.#lookLater(waitMs)
  }

  #lookLater(waitMs = STREAM_LOOK_MS): void {
    this.#stopLooking()
    if (this.#listeners.size === 0) return
    this.#stopLooking = this.#parts.timing.after(waitMs, () => this.#look())
  }

  #look(): void {
    if (this.#looking || this.#listeners.size === 0) return
    this.#looking = true
    this.#nudged = false
    this.#lookedAtMs = this.#parts.timing.nowMs()
    this.#stopLooking()
    this.#endOld()
    void this.#tellOn()
      .catch(this.#parts.onFault)
      .finally(() => {
        this.#looking = false
        if (this.#nudged) this.#lookSoon()
        else this.#lookLater()
      })
  }

  #endOld(): void {
    for (const { outlet, endsAtMs } of [...this.#listeners]) {
      if (endsAtMs <= this.#lookedAtMs) outlet.end()
    }
  }

  async #tellOn(): Promise<void> {
    const { events } = this.#parts.bank
    const last = await events.lastPlace()
    if (last < this.#place) this.#startOver()
    while (this.#place < last) {
      const { heard, place } = await events.heard({
        afterPlace: this.#place,
        limit: STREAM_PAGE_EVENTS,
      })
      // Where nobody was to hear anything more, the rest of the journal is passed.
      await this.#tell(heard, place === this.#place ? last : place)
    }
  }

  /** A test bank was reset, and its journal begins anew. */
  #startOver(): void {
    this.#place = 0
    for (const listener of this.#listeners) listener.place = 0
  }

  async #tell(heard: readonly Heard[], place: number): Promise<void> {
    const frames = await this.#framesOf(heard)
    const told = new Map<string, Uint8Array>()
    // From here to the end nothing is awaited: whoever catches up meanwhile sees all of it or nothing.
    const before = this.#place
    this.#place = place
    for (const listener of [...this.#listeners]) {
      if (!listener.live) continue
      const late = listener.place > before
      const bytes =
        (late ? undefined : told.get(listener.audience)) ?? bytesFor(listener, heard, frames)
      if (!late) told.set(listener.audience, bytes)
      listener.place = Math.max(listener.place, place)
      if (bytes.length > 0) listener.outlet.push(bytes)
    }
  }

  /** Each event is written once, and only if somebody listens who may hear it. */
  async #framesOf(heard: readonly Heard[]): Promise<ReadonlyMap<string, string>> {
    const { bank, publicUrl } = this.#parts
    const telling = { look: lookOnce(bank.store), publicUrl }
    const listening = new Set([...this.#listeners].map(({ applicationId }) => applicationId))
    const events = new Map<string, JournalEvent>()
    for (const { applicationId, event } of heard) {
      if (listening.has(applicationId)) events.set(event.id, event)
    }
    const write = async (event: JournalEvent) => [event.id, await frameOf(event, telling)] as const
    return new Map(await Promise.all([...events.values()].map(write)))
  }

  #beatLater(): void {
    this.#stopBeating = this.#parts.timing.after(STREAM_BEAT_MS, () => {
      this.#beat()
      if (this.#listeners.size > 0) this.#beatLater()
    })
  }

  #beat(): void {
    for (const { outlet, stillStands } of [...this.#listeners]) {
      outlet.push(COMMENT)
      // Whoever cannot be asked is heard again at the next beat; what it may hear is judged at each event anyway.
      stillStands().then((stands) => stands || outlet.end(), this.#parts.onFault)
    }
  }
}

function bytesFor(
  { applicationId, types, place }: Listener,
  heard: readonly Heard[],
  frames: ReadonlyMap<string, string>,
): Uint8Array {
  const told = heard.flatMap(({ applicationId: hearer, event }) => {
    const wanted = types === null || (types as readonly string[]).includes(typeOf(event))
    if (hearer !== applicationId || !wanted || event.place <= place) return []
    return frames.get(event.id) ?? []
  })
  return bytesOf(told)
}
