import MarkdownIt, { type Token } from 'markdown-it'
import { Html } from '../frame/html.ts'
import type { Page } from '../pages/page.ts'
import { gatherTabs } from './gather-tabs.ts'
import { hiddenComments } from './hidden-comments.ts'
import { rendererRules, type Writing } from './renderer-rules.ts'
import { type Section, sectionsOf } from './sections-of.ts'
import type { Site } from './site.ts'
import { slugOf } from './slug-of.ts'
import { textOf } from './text-of.ts'

export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

export interface Rendered {
  readonly page: Page
  readonly body: Html
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  /** every anchor that a link may end at */
  readonly ids: ReadonlySet<string>
  /** where its links lead, as they stand in the HTML */
  readonly links: readonly string[]
}

const markdown = new MarkdownIt({ html: false }).disable('autolink').use(hiddenComments)
Object.assign(markdown.renderer.rules, rendererRules)

/** Markdown to the inside of a page: without its title, which stands in the page's head. */
export function renderPage(page: Page, site: Site): Rendered {
  const writing: Writing = { page, site, links: [], drawn: 0 }
  const tokens = gatherTabs(markdown.parse(page.markdown, {}))
  const headings = nameHeadings(tokens)
  const env = { writing }
  const body = new Html(markdown.renderer.render(withoutTitle(tokens), markdown.options, env))
  const ids = new Set(headings.map(({ id }) => id))
  return { page, body, headings, sections: sectionsOf(tokens, headings), ids, links: writing.links }
}

function withoutTitle(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1')
  return at < 0 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + 3)]
}

/** Of two headings with the same words, the second has a number, as GitHub has it. */
function nameHeadings(tokens: readonly Token[]): Heading[] {
  const ids = new Set<string>()
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return []
    const text = textOf(tokens[index + 1])
    const slug = slugOf(text)
    let id = slug
    for (let nth = 1; ids.has(id); nth += 1) id = `${slug}-${nth}`
    ids.add(id)
    token.attrSet('id', id)
    return [{ level: Number(token.tag.slice(1)), id, text }]
  })
}
