import { type Html, html } from '../frame/html.ts'

interface Entity {
  readonly name: string
  readonly columns: { type: string; name: string; keys: string; note: string }[]
}

const BEGIN = /^(?<name>\w+) \{$/
const COLUMN =
  /^(?<type>\w+) (?<name>\w+)(?: (?<keys>(?:PK|FK|UK)(?:, (?:PK|FK|UK))*))?(?: "(?<note>.*)")?$/
const RELATION = /^(?<one>\w+) \S+(?:--|\.\.)\S+ (?<other>\w+) : "?(?<what>[^"]*)"?$/

/**
 * A diagram of tables as cards, one for each table, and their relations in words.
 * @throws naming the line that it cannot read
 */
export function drawTables(text: string): Html {
  const entities: Entity[] = []
  const relations: Html[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line === 'erDiagram' || line === '}') continue
    const begun = BEGIN.exec(line)?.groups?.name
    const relation = RELATION.exec(line)?.groups
    if (begun) entities.push({ name: begun, columns: [] })
    else if (relation) relations.push(inWords(relation))
    else entities.at(-1)?.columns.push(readColumn(line))
  }
  return html`<div class="entities">${entities.filter(({ columns }) => columns.length > 0).map(card)}</div>${relations.length > 0 && html`<ul class="relations">${relations}</ul>`}`
}

function readColumn(line: string): Entity['columns'][number] {
  const found = COLUMN.exec(line)?.groups
  if (!found) throw new Error(`a diagram of tables cannot say: ${line}`)
  const { type = '', name = '', keys = '', note = '' } = found
  return { type, name, keys, note }
}

function inWords({ one = '', other = '', what = '' }: Record<string, string | undefined>): Html {
  return html`<li><code>${one}</code> has <code>${other}</code>${what === '' ? '' : `: ${what}`}</li>`
}

function card({ name, columns }: Entity): Html {
  const rows = columns.map(
    (one) =>
      html`<tr><td><code>${one.name}</code></td><td>${one.type}${one.keys === '' ? '' : ` · ${one.keys}`}</td><td>${one.note}</td></tr>`,
  )
  return html`<div class="entity table" tabindex="0" role="group" aria-label="Columns of ${name}"><table><thead><tr><th scope="col">${name}</th><th scope="col">type</th><th scope="col">holds</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
