import type { Fault } from '../pages/fault.ts'
import { fill } from '../pages/languages/fill.ts'
import { waitText } from '../pages/words.ts'

/** The same for a known and an unknown name, and for what would be right: whoever guesses learns nothing. */
export function tooManyTries(seconds: number): Fault {
  return {
    status: 429,
    message: (language) =>
      fill(language.words.signIn.tooMany, { wait: waitText(seconds, language) }),
    headers: { 'retry-after': String(seconds) },
  }
}
