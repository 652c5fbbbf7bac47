import type { Movement } from './movement.ts'

/** The first that fits counts. A program of your own puts its own table here. */
const CATEGORIES: readonly (readonly [name: string, words: RegExp])[] = [
  ['housing', /\b(rent|mortgage)\b/i],
  ['utilities', /\b(electricity|water|internet|airtime)\b/i],
  ['groceries', /\b(groceries|supermarket)\b/i],
  ['eating out', /\b(eating out|restaurant|java house)\b/i],
  ['transport', /\b(matatu|fares?|fuel)\b/i],
  ['education', /\bschool\b/i],
  ['savings', /\b(sacco|chama|savings)\b/i],
  ['business', /\b(stock|wages)\b/i],
  ['taxes', /\b(vat|tax|revenue authority)\b/i],
  ['bank fees', /^(payment )?fee\b/i],
]

export function categoryOf({ description, counterparty }: Movement): string {
  const text = `${description} ${counterparty}`
  return CATEGORIES.find(([, words]) => words.test(text))?.[0] ?? 'other'
}
