import { nameWords } from './name-words.ts'

export type NameMatch = 'match' | 'close_match' | 'no_match'

/** A word that is shorter is too easily another one. */
const SLIP_LETTERS_MIN = 5

/** How many words must be the same where others are missing. */
const SAME_WORDS_MIN = 2

/**
 * How well a name that a payer gives fits the one that the account is in. A close match shows the payer the name, so it
 * asks for more than a common first name: all words but one slip of a letter or an initial, or two words of a longer
 * name.
 * @example matchName('Baraka Traders', 'BARAKA TRADERS LIMITED') // 'match'
 * @example matchName('W. Kamau', 'Wanjiru Kamau') // 'close_match'
 * @example matchName('Wanjiru', 'Wanjiru Kamau') // 'no_match'
 */
export function matchName(given: string, registered: string): NameMatch {
  const [asked, known] = [nameWords(given), nameWords(registered)]
  if (asked.length === 0 || known.length === 0) return 'no_match'
  if (asked.join(' ') === known.join(' ')) return 'match'
  return isClose(asked, known) ? 'close_match' : 'no_match'
}

function isClose(asked: readonly string[], known: readonly string[]): boolean {
  const [restAsked, restKnown] = without(asked, known)
  const same = asked.length - restAsked.length
  if (restAsked.length === 0 || restKnown.length === 0) return same >= SAME_WORDS_MIN
  if (restAsked.length !== restKnown.length) return false
  const [word = '', ...more] = restAsked
  if (more.length === 0 && isSlip(word, restKnown[0] ?? '')) return true
  return same > 0 && restAsked.every((one, at) => isInitial(one, restKnown[at] ?? ''))
}

/** What is left of each once the words that both have are taken away, each as often as both have it. */
function without(asked: readonly string[], known: readonly string[]): [string[], string[]] {
  const restKnown = [...known]
  const restAsked = asked.filter((word) => {
    const at = restKnown.indexOf(word)
    if (at >= 0) restKnown.splice(at, 1)
    return at < 0
  })
  return [restAsked, restKnown]
}

/** One of them is the first letter of the other. */
function isInitial(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length === 1 && long.length > 1 && long.startsWith(short)
}

/** One letter more, less, other, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < SLIP_LETTERS_MIN || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  const swapped = `${short[at + 1] ?? ''}${short[at] ?? ''}${short.slice(at + 2)}`
  return swapped === long.slice(at)
}
