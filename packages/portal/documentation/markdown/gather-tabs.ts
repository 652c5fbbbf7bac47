import type { Token } from 'markdown-it'
import { type Code, readFence } from './code-block.ts'

/** The fences between two marks become one token, which carries them in its `meta`. */
export function gatherTabs(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  let codes: Code[] | undefined
  for (const token of tokens) {
    if (token.type === 'tabs_open') {
      codes = []
      token.meta = { codes }
      kept.push(token)
    } else if (token.type === 'tabs_close') codes = undefined
    else if (!codes) kept.push(token)
    else if (token.type === 'fence') codes.push(readFence(token.info, token.content))
  }
  return kept
}
