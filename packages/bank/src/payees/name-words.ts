/** Forms of a business that say nothing of who it is. */
const BUSINESS_FORMS = new Set([
  'ltd',
  'limited',
  'plc',
  'co',
  'company',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'llc',
  'llp',
  'lp',
])

/** How people are addressed. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'eng', 'rev', 'hon'])

/**
 * The words of a name that tell who it is, in one spelling and one order: without accents, case, punctuation, forms of
 * business and titles. A name of nothing else keeps its words.
 * @example nameWords('KAMAU, Wanjiru (Mrs.)') // ['kamau', 'wanjiru']
 */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’`.]/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !BUSINESS_FORMS.has(word) && !TITLES.has(word))
  return (telling.length > 0 ? telling : words).sort()
}
