import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../pages/read-written.ts'

/** A fenced block of a written page: what its first line says, and its text. */
export interface Snippet {
  readonly page: string
  readonly info: string
  readonly text: string
}

/** The blocks of a page below docs/, in their order. */
export function readSnippets(page: string): Snippet[] {
  return readBlocks(join(ROOT, 'docs', `${page}.md`)).map((block) => ({ page, ...block }))
}

/** The blocks of the README, which tests of its own run. */
export function readReadme(): Pick<Snippet, 'info' | 'text'>[] {
  return readBlocks(join(ROOT, 'README.md'))
}

function readBlocks(file: string): Pick<Snippet, 'info' | 'text'>[] {
  const found = readFileSync(file, 'utf8').matchAll(/^```(?<info>[^\n]*)\n(?<text>[\s\S]*?)^```$/gm)
  return [...found].map(({ groups }) => ({ info: groups?.info ?? '', text: groups?.text ?? '' }))
}

/** The blocks of one kind of a page, as one text from top to bottom. */
export function joined(page: string, info: string): string {
  const own = readSnippets(page).filter((snippet) => snippet.info === info)
  return own.map(({ text }) => text).join('\n')
}
