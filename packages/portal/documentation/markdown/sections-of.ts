import type { Token } from 'markdown-it'
import type { Heading } from './render-page.ts'
import { textOf } from './text-of.ts'

/** A heading and what stands below it, as plain text. */
export interface Section {
  readonly heading: Heading | null
  readonly text: string
}

/** A page in parts, for the search: what stands before the first heading, then each heading with its text. */
export function sectionsOf(tokens: readonly Token[], headings: readonly Heading[]): Section[] {
  const sections: { heading: Heading | null; text: string }[] = [{ heading: null, text: '' }]
  let next = 0
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const heading = headings[next++] ?? null
      if (heading?.level !== 1) sections.push({ heading, text: '' })
    }
    const last = sections.at(-1)
    const inHeading = tokens[index - 1]?.type === 'heading_open'
    if (last && token.type === 'inline' && !inHeading) last.text += `${textOf(token)} `
  })
  return sections
}
