import type { Event } from '@wekeza/sdk'
import { growingColumns } from '../output/growing-columns.ts'
import type { View } from '../output/view.ts'
import { painter } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { widthOf } from '../terminal/width.ts'
import { aboutEvent } from './events.ts'

/** As long as most types and ids are. */
export const EVENT_WIDTHS: readonly number[] = [18, 22]
const ABOUT_MIN = 8
/** Where there are fewer columns, a line does without the day. */
const DATED_MIN = 100

/** A line for each event as it happens: the bank's time, type, resource, and as much of what it is about as there is room for. */
export function eventLines(): View<Event> {
  const aligned = growingColumns(EVENT_WIDTHS)
  return (event) => {
    const { type, resource, created_at } = event
    const columns = process.stdout.columns ?? Number.POSITIVE_INFINITY
    const time = created_at.slice(columns < DATED_MIN ? 11 : 0, 19).replace('T', ' ')
    const cells = aligned([type, resource.id])
    const about = cut(printable(aboutEvent(event)), columns - time.length - widthOf(cells) - 4)
    return `${painter(process.stdout)('dim', time)}  ${cells}  ${about}`.trimEnd()
  }
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  return room < ABOUT_MIN ? '' : `${[...text].slice(0, room - 1).join('')}…`
}
