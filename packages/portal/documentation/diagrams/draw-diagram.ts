import type { Html } from '../frame/html.ts'
import { drawSequence } from './draw-sequence.ts'
import { drawStates } from './draw-states.ts'
import { drawTables } from './draw-tables.ts'
import { readSequence } from './read-sequence.ts'

/**
 * A diagram in Mermaid's words, drawn without Mermaid: no script, the page's colours, and readable by a screen reader.
 * @throws naming the kind, where it is none of those drawn here
 */
export function drawDiagram(text: string, id: string): Html {
  const [kind = ''] = text.trim().split(/\s/)
  if (kind === 'sequenceDiagram') return drawSequence(readSequence(text), id)
  if (kind === 'stateDiagram-v2') return drawStates(text)
  if (kind === 'erDiagram') return drawTables(text)
  throw new Error(`sequences, states and tables are drawn, and no ${kind}`)
}
