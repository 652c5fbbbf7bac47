import type { Tally, Told } from '../listening/told.ts'
import { card } from '../output/card.ts'
import { growingColumns } from '../output/growing-columns.ts'
import type { View } from '../output/view.ts'
import { painter, type Style } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { widthOf } from '../terminal/width.ts'
import { EVENT_WIDTHS } from './event-lines.ts'

export interface ListeningState {
  readonly platform: string
  readonly forward_to: string
  readonly types: readonly string[]
  readonly secret: string
}

export const listeningCard: View<ListeningState> = ({ platform, forward_to, types, secret }) =>
  `${card([
    ['listening', platform],
    ['forwards', types.includes('*') ? 'all that this application may hear' : types.join(', ')],
    ['to', forward_to],
    ['secret', secret],
  ])}\n`

const STYLES: Readonly<Record<Told['kind'], Style>> = {
  taken: 'green',
  refused: 'red',
  unreachable: 'red',
  left_out: 'dim',
  withdrawn: 'yellow',
}
const INDENT = ' '.repeat(10)

/** A line for each try: time, type, resource, the status that was answered, how long that took, and why it was not taken. */
export function toldLines(): (told: Told, at: Date) => string {
  const aligned = growingColumns(EVENT_WIDTHS)
  return (told, at) => {
    const { event, status, durationMs, kind } = told
    const paint = painter(process.stdout)
    // The time on this machine's clock: a bank's own may stand still.
    const time = at.toTimeString().slice(0, 8)
    const cells = aligned([event.type, event.resource.id])
    const answered = status === null ? '---' : String(status)
    const took = durationMs === null ? '' : `${durationMs} ms`.padStart(8)
    const line = `${paint('dim', time)}  ${cells}  ${paint(STYLES[kind], answered)}${took}`
    const width = widthOf(`${time}  ${cells}  ${answered}${took}`)
    return withReason(line, width, printable(reasonOf(told)))
  }
}

/** Behind the line where there is room, and where nobody counts columns; else under it. */
function withReason(line: string, width: number, reason: string): string {
  if (reason === '') return line
  const fits = width + 2 + widthOf(reason) <= (process.stdout.columns ?? Number.POSITIVE_INFINITY)
  return fits ? `${line}  ${reason}` : `${line}\n${INDENT}${reason}`
}

function reasonOf({ kind, attempt, why, againInMs }: Told): string {
  const said = why ?? ''
  if (kind === 'left_out' || kind === 'withdrawn') return said
  if (againInMs !== null) return joined(said, `again in ${againInMs / 1_000} s`)
  if (attempt === null || attempt === 1) return said
  return joined(said, kind === 'taken' ? `at try ${attempt}` : `given up after ${attempt} tries`)
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join('; ')

/** `12 heard: 10 taken, 1 not taken, 1 left out` */
export function tallyLine({ heard, resent, taken, notTaken, leftOut }: Tally): string {
  if (heard + resent === 0) return 'Nothing was heard.'
  const parts = [
    `${taken} taken`,
    ...(notTaken > 0 ? [`${notTaken} not taken`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
  ]
  const again = resent > 0 ? `, ${resent} resent` : ''
  return `${heard} heard${again}: ${parts.join(', ')}`
}
