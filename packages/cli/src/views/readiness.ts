import type { OrganisationReadiness, ReadinessCheck } from '@wekeza/sdk'
import { formatTime } from '../output/format.ts'
import type { View } from '../output/view.ts'
import { painter } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/wrap.ts'

const WIDTH_MAX = 100
const BAR_CELLS = 20

/** The score, and each check with what was seen or what to do. */
export const readinessList: View<OrganisationReadiness> = ({ score, checks }) => {
  const paint = painter(process.stdout)
  const filled = Math.round((score / 100) * BAR_CELLS)
  const bar = paint(score === 100 ? 'green' : 'yellow', '━'.repeat(filled))
  const rest = paint('dim', '┄'.repeat(BAR_CELLS - filled))
  const nameWidth = Math.max(...checks.map(({ name }) => name.length))
  const head = `${bar}${rest}  ${paint('bold', `${score} of 100`)}`
  return [head, '', ...checks.flatMap((check) => linesOf(check, nameWidth))].join('\n')
}

/** `✓  handled_429                15  waited 2 seconds…`, going on below where there is more to say. */
function linesOf(check: ReadinessCheck, nameWidth: number): string[] {
  const paint = painter(process.stdout)
  const { name, passed, weight, reason, last_seen_at: seen } = check
  const sign = passed ? paint('green', '✓') : paint('red', '✗')
  const points = paint('dim', `${passed ? '+' : ' '}${weight}`.padStart(3))
  const indent = ' '.repeat(nameWidth + 10)
  const text = passed && seen ? `${reason} Last seen ${formatTime(seen)}.` : reason
  const room = Math.min(process.stdout.columns ?? WIDTH_MAX, WIDTH_MAX) - indent.length
  const [first = '', ...others] = wrap(printable(text), room)
  const head = `${sign}  ${name.padEnd(nameWidth)}  ${points}  ${first}`
  return [head, ...others.map((line) => indent + line)]
}
