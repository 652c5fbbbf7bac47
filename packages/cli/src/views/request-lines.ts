import type { ApiRequest } from '@wekeza/sdk'
import { growingColumns } from '../output/growing-columns.ts'
import type { View } from '../output/view.ts'
import { painter } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { widthOf } from '../terminal/width.ts'
import { askedOf, saidOf, styleOf, timeOf } from './requests.ts'

/** Most ids and most operations. */
const WIDTHS: readonly number[] = [20, 18]

/** A line for each request as it is made: when, what was answered, its id, what was asked, and why it was refused. */
export function requestLines(): View<ApiRequest> {
  const aligned = growingColumns(WIDTHS)
  return (request) => {
    const paint = painter(process.stdout)
    const columns = process.stdout.columns ?? Number.POSITIVE_INFINITY
    const time = timeOf(request.at)
    const status = String(request.status)
    const cells = aligned([request.id, printable(askedOf(request))])
    const room = columns - time.length - widthOf(status) - widthOf(cells) - 6
    const said = cut(printable(saidOf(request)), room)
    return `${paint('dim', time)}  ${paint(styleOf(request), status)}  ${cells}  ${said}`.trimEnd()
  }
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  return room < 2 ? '' : `${[...text].slice(0, room - 1).join('')}…`
}
