import { type Html, html } from '../frame/html.ts'
import type { Sequence, Step } from './read-sequence.ts'
import { wrapText } from './wrap-text.ts'

const COLUMN_MIN = 168
/** As wide as the text beside it, so that nothing is made smaller. */
const WIDTH_WANTED = 690
const HEAD = 44
const GAP = 26
const LINE = 17
const CHAR = 6.9
const PADDING = 14

interface Laid {
  readonly step: Step
  readonly lines: readonly string[]
  readonly y: number
}

/** A diagram of messages as SVG, coloured by the page's own classes, and the same in words below it. */
export function drawSequence(sequence: Sequence, id: string): Html {
  const { participants, steps, title } = sequence
  const widest = Math.max(...participants.map(({ label }) => label.length * 8 + 40))
  const column = Math.max(COLUMN_MIN, widest, Math.floor(WIDTH_WANTED / participants.length))
  const xOf = new Map(participants.map((one, index) => [one.id, column * (index + 0.5)]))
  const x = (name: string) => {
    const found = xOf.get(name)
    if (found === undefined) throw new Error(`nobody in the diagram is called ${name}`)
    return found
  }
  const laid = layOut(steps, x, column)
  const width = column * participants.length
  const height = (laid.at(-1)?.y ?? HEAD) + GAP + PADDING
  return html`<figure class="diagram">
<div class="diagram-scroll" tabindex="0" role="group" aria-labelledby="${id}-title"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title"><title id="${id}-title">${title}</title>
${participants.map((one) => drawParticipant(one.label, x(one.id), height))}
${laid.map((one) => drawStep(one, x))}
</svg></div>
<details class="diagram-words"><summary>The same in words</summary><ol>${steps.map((step) => inWords(step, participants))}</ol></details>
</figure>`
}

function layOut(steps: readonly Step[], x: (id: string) => number, column: number): Laid[] {
  let y = HEAD + 10
  return steps.map((step) => {
    const room = roomOf(step, x, column)
    const lines = wrapText(step.text, Math.floor(room / CHAR))
    y += GAP + (lines.length - 1) * LINE + (step.kind === 'note' ? 12 : 0)
    const at = y
    if (step.kind === 'note') y += 10
    else if (step.from === step.to) y += 20
    return { step, lines, y: at }
  })
}

/** How wide the words of a step may be. */
function roomOf(step: Step, x: (id: string) => number, column: number): number {
  if (step.kind === 'note') return (step.over.length - 1) * column + column * 1.1
  const apart = Math.abs(x(step.to) - x(step.from))
  return Math.max(apart, column) - 2 * PADDING
}

function drawParticipant(label: string, x: number, height: number): Html {
  const width = label.length * 8 + 28
  return html`<line class="d-life" x1="${x}" y1="${HEAD}" x2="${x}" y2="${height}"/><rect class="d-box" x="${x - width / 2}" y="8" width="${width}" height="${HEAD - 12}" rx="8"/><text class="d-name" x="${x}" y="29" text-anchor="middle">${label}</text>`
}

function drawStep({ step, lines, y }: Laid, x: (id: string) => number): Html {
  if (step.kind === 'note') return drawNote(step.over.map(x), lines, y)
  const from = x(step.from)
  const to = x(step.to)
  const own = from === to
  const middle = own ? from + PADDING : (from + to) / 2
  const words = lines.map(
    (line, index) =>
      html`<text class="d-text" x="${middle}" y="${y - 7 - (lines.length - 1 - index) * LINE}" text-anchor="${own ? 'start' : 'middle'}">${line}</text>`,
  )
  const dashes = step.answers ? ' d-answer' : ''
  const towards = to > from ? -1 : 1
  const way = own ? `M${from} ${y} h36 v16 h-30` : `M${from} ${y} H${to + towards * 7}`
  const tip = own ? [from + 2, y + 16, 1] : [to + towards, y, towards]
  return html`${words}<path class="d-way${dashes}" d="${way}"/>${arrowHead(tip)}`
}

function arrowHead([x = 0, y = 0, towards = 1]: readonly number[]): Html {
  return html`<path class="d-tip" d="M${x} ${y} l${towards * 9} -4.5 v9 z"/>`
}

function drawNote(over: readonly number[], lines: readonly string[], y: number): Html {
  const left = Math.min(...over)
  const right = Math.max(...over)
  const width = Math.max(right - left, Math.max(...lines.map((line) => line.length)) * CHAR) + 28
  const top = y - 16 - (lines.length - 1) * LINE
  const middle = (left + right) / 2
  const words = lines.map(
    (line, index) =>
      html`<text class="d-note-text" x="${middle}" y="${top + 16 + index * LINE}" text-anchor="middle">${line}</text>`,
  )
  return html`<rect class="d-note" x="${middle - width / 2}" y="${top}" width="${width}" height="${lines.length * LINE + 8}" rx="6"/>${words}`
}

function inWords(step: Step, participants: Sequence['participants']): Html {
  const name = (id: string) => participants.find((one) => one.id === id)?.label ?? id
  if (step.kind === 'note') return html`<li>${step.over.map(name).join(' and ')}: ${step.text}</li>`
  if (step.from === step.to) return html`<li>${name(step.from)}: ${step.text}</li>`
  return html`<li>${name(step.from)} to ${name(step.to)}: ${step.text}</li>`
}
