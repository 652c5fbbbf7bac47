const SUSPECT = /\\ud[89a-f]|\\u0000/i

/**
 * Reads JSON whose texts are whole (RFC 7493, section 2.1). Half of a surrogate pair is no character: a store would
 * keep another text in its place, and a payment would no longer be like its consent. U+0000 is a character that not
 * every store can keep, and that nobody means.
 * @throws SyntaxError if it is no JSON, or a text in it is not whole
 */
export function readJson(text: string): unknown {
  return SUSPECT.test(text) ? JSON.parse(text, wholeTextsOnly) : JSON.parse(text)
}

function wholeTextsOnly(name: string, value: unknown): unknown {
  for (const text of [name, value]) {
    if (typeof text !== 'string') continue
    if (!text.isWellFormed()) throw new SyntaxError('half of a surrogate pair')
    if (text.includes('\0')) throw new SyntaxError('the character U+0000')
  }
  return value
}
