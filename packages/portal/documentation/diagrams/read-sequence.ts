/** What a diagram of messages says: who takes part, and what goes to whom, in its order. */
export interface Sequence {
  readonly title: string
  readonly participants: readonly { readonly id: string; readonly label: string }[]
  readonly steps: readonly Step[]
}

export type Step =
  | {
      readonly kind: 'message'
      readonly from: string
      readonly to: string
      readonly text: string
      /** an answer, drawn with dashes */
      readonly answers: boolean
    }
  | { readonly kind: 'note'; readonly over: readonly string[]; readonly text: string }

const PARTICIPANT = /^(?:participant|actor) (?<id>\w+)(?: as (?<label>.+))?$/
const MESSAGE = /^(?<from>\w+)(?<arrow>--?>>)(?<to>\w+): (?<text>.+)$/
const NOTE = /^Note over (?<over>[\w, ]+): (?<text>.+)$/

/**
 * Reads the part of Mermaid's sequence diagrams that is drawn here: participants, messages, notes.
 * @throws naming the line that it cannot draw
 */
export function readSequence(text: string): Sequence {
  const lines = text.split('\n').map((line) => line.trim())
  const [kind, ...rest] = lines.filter((line) => line !== '' && !line.startsWith('%%'))
  if (kind !== 'sequenceDiagram') throw new Error(`this is no sequence diagram: ${kind}`)
  let title = ''
  const participants: { id: string; label: string }[] = []
  const steps: Step[] = []
  for (const line of rest) {
    const { id = '', label = id } = PARTICIPANT.exec(line)?.groups ?? {}
    if (line.startsWith('title: ')) title = line.slice('title: '.length)
    else if (id !== '') participants.push({ id, label })
    else steps.push(readStep(line))
  }
  return { title, participants, steps }
}

function readStep(line: string): Step {
  const message = MESSAGE.exec(line)?.groups
  if (message) {
    const { from = '', to = '', text = '', arrow } = message
    return { kind: 'message', from, to, text, answers: arrow === '-->>' }
  }
  const note = NOTE.exec(line)?.groups
  if (!note) throw new Error(`a sequence diagram cannot say: ${line}`)
  const { over = '', text = '' } = note
  return { kind: 'note', over: over.split(',').map((id) => id.trim()), text }
}
