import { type Html, html, type Piece } from '../html.ts'

/**
 * Fills the braces of a catalogue's text. The text and what is filled in are escaped, unless that is markup of ours.
 * @throws if a brace has nothing to be filled with: that is a mistake in the catalogue
 * @example fill('Wait {wait}.', { wait: '15 minutes' }) // Wait 15 minutes.
 */
export function fill(text: string, pieces: Readonly<Record<string, Piece>>): Html {
  // Odd places are what stood in braces.
  const parts = text.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part
    if (!Object.hasOwn(pieces, part)) throw new Error(`${text}: nothing fills {${part}}`)
    return pieces[part]
  })
  return html`${parts}`
}
