const markup = Symbol('markup')

/** Text that is safe to send as HTML. Only `html` and `trusted` make it: no value read from outside can be one. */
export interface Html {
  readonly [markup]: string
}

export type Piece = Html | string | number | false | null | undefined | readonly Piece[]

/**
 * A template that escapes: each value is text, unless it is `Html` itself. Lists are joined; false, null and undefined
 * are nothing.
 * @example html`<p>${'<script>'}</p>` // <p>&lt;script&gt;</p>
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const text = strings.reduce((before, part, index) => before + write(pieces[index - 1]) + part)
  return { [markup]: text }
}

/** Marks a constant of ours as HTML. Never give it what came from outside. */
export function trusted(constant: string): Html {
  return { [markup]: constant }
}

export function textOf(piece: Html): string {
  return piece[markup]
}

function write(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return ''
  if (typeof piece === 'string') return escapeText(piece)
  if (typeof piece === 'number') return String(piece)
  return isList(piece) ? piece.map(write).join('') : piece[markup]
}

function isList(piece: Html | readonly Piece[]): piece is readonly Piece[] {
  return Array.isArray(piece)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Enough for text and for quoted attributes; attributes are always quoted here. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
