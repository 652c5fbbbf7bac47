import type { Entry } from '../search/index-of.ts'

const RESULTS_MAX = 12
const WEIGHTS = { title: 12, titleStart: 3, heading: 8, headingStart: 3, text: 1 }
/** Who asks for a word wants to be told of it first, and then to look it up. */
const TELLING = new Set(['Start', 'Build', 'Concepts'])
const TELLING_FACTOR = 1.5

/**
 * Finds sections that have each of the words in them, as the beginning of a word or within one.
 * @returns the best first; what has the words in its title goes before what has them in its text
 */
export function find(entries: readonly Entry[], asked: string): Entry[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, RESULTS_MAX)
    .map(({ entry }) => entry)
}

/** 0 where a word is missing. */
function scoreOf({ t, h, x, s }: Entry, words: readonly string[]): number {
  const title = t.toLowerCase()
  const heading = (h ?? '').toLowerCase()
  const text = x.toLowerCase()
  let sum = 0
  for (const word of words) {
    const score = scoreOfWord({ title, heading, text, isPage: h === undefined }, word)
    if (score === 0) return 0
    sum += score
  }
  return TELLING.has(s) ? sum * TELLING_FACTOR : sum
}

interface Lowered {
  readonly title: string
  readonly heading: string
  readonly text: string
  readonly isPage: boolean
}

function scoreOfWord({ title, heading, text, isPage }: Lowered, word: string): number {
  let score = 0
  if (title.includes(word)) {
    score += (isPage ? WEIGHTS.title : 2) + (title.startsWith(word) ? WEIGHTS.titleStart : 0)
    // Of two titles that have the word, the one that is little else is meant.
    score += isPage ? (4 * word.length) / title.length : 0
  }
  if (heading.includes(word)) {
    score += WEIGHTS.heading + (heading.startsWith(word) ? WEIGHTS.headingStart : 0)
  }
  if (text.includes(word)) score += WEIGHTS.text
  return score
}
