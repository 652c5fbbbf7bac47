import type { Event } from '@wekeza/sdk'
import type { LinePrinter } from '../output/line-printer.ts'
import { listeningCard, tallyLine, toldLines } from '../views/listening.ts'
import { connectionNotes } from './connection-notes.ts'
import { Latencies } from './latencies.ts'
import type { Tally, Told } from './told.ts'

export interface SessionFacts {
  readonly platform: string
  readonly forwardTo: string
  readonly types: readonly string[]
  readonly secret: string
  /** print each event under its line */
  readonly printsJson: boolean
  /** say at the end how long the receiver took */
  readonly latency: boolean
}

/** A consent after which there is silence about what it covered. */
const ENDS: readonly string[] = ['consent.revoked', 'consent.expired']

/** Says what happens while somebody listens. */
export function tellSession(out: LinePrinter, facts: SessionFacts) {
  const lineOf = toldLines()
  const latencies = new Latencies()
  return {
    ...connectionNotes(out),
    ready(missing: readonly string[]): void {
      const { platform, forwardTo, types, secret } = facts
      const state = { platform, forward_to: forwardTo, types, secret }
      out.line({ kind: 'ready', ...state }, listeningCard(state))
      for (const text of missing) out.note(text)
    },
    tell(told: Told): void {
      const now = new Date()
      if (told.durationMs !== null && told.status !== null) latencies.add(told.durationMs)
      const line = lineOf(told, now)
      const text = facts.printsJson ? `${line}\n${JSON.stringify(told.event, null, 2)}` : line
      out.line(documentOf(told, now), text)
      // Whether it was forwarded or not, it says why there will be silence.
      if (told.kind === 'taken' || told.kind === 'left_out') tellEnd(out, told.event)
    },
    nothingYet(): void {
      out.note('Nothing was forwarded yet.')
    },
    ended(tally: Tally): void {
      const { heard, resent, taken, notTaken: not_taken, leftOut: left_out } = tally
      const latency = facts.latency ? latencies.summary() : null
      const document = { kind: 'ended', heard, resent, taken, not_taken, left_out, latency }
      out.line(document, `\n${tallyLine(tally)}${latency ? `\n${latencyLine(latency)}` : ''}`)
    },
  }
}

export type SessionTeller = ReturnType<typeof tellSession>

function documentOf(told: Told, now: Date): object {
  const { kind, attempt, status, durationMs, why, againInMs, event } = told
  const tried = { attempt, status, duration_ms: durationMs, why, again_in_ms: againInMs }
  return { kind, at: now.toISOString(), ...tried, event }
}

function tellEnd(out: LinePrinter, { type, resource }: Event): void {
  if (ENDS.includes(type)) {
    out.note(`${resource.id} has ended: what it covered is not told any more.`)
  }
}

function latencyLine({ median_ms, p95_ms, slowest_ms }: Latency): string {
  return `The receiver took ${median_ms} ms (median), ${p95_ms} ms (95 of 100), ${slowest_ms} ms (slowest).`
}

type Latency = NonNullable<ReturnType<Latencies['summary']>>
