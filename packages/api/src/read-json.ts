const SURROGATE = /\\ud[89a-f]/i

/**
 * Reads JSON whose texts are whole (RFC 7493, section 2.1). Half of a surrogate pair is no character: a store would
 * keep another text in its place, and a payment would no longer be like its consent.
 * @throws SyntaxError if it is no JSON, or a text in it is not whole
 */
export function readJson(text: string): unknown {
  return SURROGATE.test(text) ? JSON.parse(text, wholeTextsOnly) : JSON.parse(text)
}

function wholeTextsOnly(name: string, value: unknown): unknown {
  const whole = name.isWellFormed() && (typeof value !== 'string' || value.isWellFormed())
  if (!whole) throw new SyntaxError('half of a surrogate pair')
  return value
}
