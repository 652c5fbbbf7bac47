import { type Html, html } from '../frame/html.ts'

const MOVE = /^(?<from>\[\*\]|\w+) --> (?<to>\[\*\]|\w+)(?:: (?<by>.+))?$/

/**
 * A diagram of states as what it is: a list of moves.
 * @throws naming the line that is no move
 */
export function drawStates(text: string): Html {
  const lines = text.split('\n').map((line) => line.trim())
  const moves = lines.filter((line) => line !== '' && line !== 'stateDiagram-v2').map(readMove)
  const rows = moves
    .filter(({ to }) => to !== '[*]')
    .map(
      ({ from, to, by }) =>
        html`<tr><td>${from === '[*]' ? 'at the beginning' : html`<code>${from}</code>`}</td><td>${by}</td><td><code>${to}</code></td></tr>`,
    )
  return html`<div class="table" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th scope="col">from</th><th scope="col">when</th><th scope="col">to</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function readMove(line: string): { from: string; to: string; by: string } {
  const found = MOVE.exec(line)?.groups
  if (!found) throw new Error(`a diagram of states cannot say: ${line}`)
  const { from = '', to = '', by = '' } = found
  return { from, to, by }
}
