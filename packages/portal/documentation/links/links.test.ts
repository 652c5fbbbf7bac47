import { expect, test } from 'vitest'
import { Html } from '../frame/html.ts'
import { renderPage } from '../markdown/render-page.ts'
import { makePage } from '../pages/make-page.ts'
import { twinMarkdown } from '../pages/twin-markdown.ts'
import { checkLinks } from './check-links.ts'
import { leadLink } from './lead-link.ts'

const WORDS = 'A sentence that is long enough to say what this page is about.'
const other = makePage({
  path: 'guides/b',
  file: 'docs/guides/b.md',
  markdown: `# B\n\n${WORDS}\n\n## Two words\n\n## Two words\n`,
})

function site(body: string) {
  const page = makePage({
    path: 'concepts/a',
    file: 'docs/concepts/a.md',
    markdown: `# A\n\n${WORDS}\n\n${body}\n`,
  })
  const byFile = new Map([page, other].map((one) => [one.file ?? '', one]))
  const lead = (href: string, from: typeof page) => leadLink(href, from, byFile)
  const known = { link: lead, pageOf: () => undefined, drawing: () => new Html('') }
  const rendered = [page, other].map((one) => renderPage(one, known))
  const [first] = rendered
  return {
    html: first?.body.text ?? '',
    dead: checkLinks(rendered),
    twin: twinMarkdown(page, lead),
  }
}

test('a link between files is one between pages, its anchor too', () => {
  const { html, dead } = site('[two](../guides/b.md#two-words-1)')
  expect(html).toContain('<a href="/docs/guides/b#two-words-1">two</a>')
  expect(dead).toEqual([])
})

test.each([
  '../guides/c.md',
  '../guides/b.md#three-words',
  '#nowhere',
  '/docs/guides/c',
  '/elsewhere',
  'http://bank.example/',
])('%s is dead', (href) => {
  const { dead } = site(`[a link](${href})`)
  expect(dead).toEqual([
    expect.stringMatching(/^docs\/concepts\/a\.md links to .*, which is not there$/),
  ])
})

test('a file of the source is named, and no link', () => {
  const { html, dead } = site('[map](../../packages/api/src/pipeline.ts)')
  expect(html).toContain('title="In the source: packages/api/src/pipeline.ts">map</span>')
  expect(dead).toEqual([])
})

test('in Markdown a link leads to Markdown, and code stays as it is', () => {
  const { twin } = site(
    '[b](../guides/b.md#two-words) `](../guides/b.md)`\n\n```md\n[b](../guides/b.md)\n```',
  )
  expect(twin).toContain('[b](/docs/guides/b.md#two-words) `](../guides/b.md)`')
  expect(twin).toContain('```md\n[b](../guides/b.md)\n```')
})

test('HTML in a page is shown as text, and no link runs a script', () => {
  const { html } = site('<img src=x onerror=alert(1)> and `<b>` [x](javascript:alert(1))')
  expect(html).not.toContain('<a href="javascript')
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; and <code>&lt;b&gt;</code>')
})
