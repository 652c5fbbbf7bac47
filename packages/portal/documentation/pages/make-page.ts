import type { Page } from './page.ts'

const DESCRIPTION_LENGTH_MAX = 200
/** Shorter than this, a sentence says too little by itself. */
const DESCRIPTION_LENGTH_MIN = 40

/**
 * Reads title and description out of the Markdown itself: the first heading, and the first sentences below it.
 * @throws if the page has no title, or nothing that could describe it
 */
export function makePage({ path, file, markdown }: Omit<Page, 'title' | 'description'>): Page {
  const title = plain(/^# (.+)$/m.exec(markdown)?.[1] ?? '')
  const description = describe(markdown)
  const where = file ?? path
  if (title === '') throw new Error(`${where} has no title: begin it with "# …"`)
  if (description === '') {
    throw new Error(`${where} does not say what it is about: begin it with a sentence of prose`)
  }
  return { path, title, description, markdown, ...(file !== undefined && { file }) }
}

function describe(markdown: string): string {
  const [, below = ''] = markdown.split(/^# .+$/m)
  const paragraphs = below.split(/\n{2,}/).map((text) => text.trim())
  const prose = paragraphs.find((text) => /^[\p{L}*`[]/u.test(text) && !text.startsWith('```'))
  return firstSentences(plain(prose ?? ''))
}

/** As many whole sentences as fit. */
function firstSentences(text: string): string {
  let kept = ''
  for (const sentence of text.split(/(?<=[.:!?]) /)) {
    const whole = kept.length + sentence.length <= DESCRIPTION_LENGTH_MAX
    if (!whole && kept.length >= DESCRIPTION_LENGTH_MIN) break
    kept += `${sentence} `
  }
  return kept.trim().replace(/:$/, '.')
}

/** Markdown's own marks taken off. */
export function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
