import { addressOf, type Page, twinOf } from './pages/page.ts'
import { isNamed, type Section } from './pages/sections.ts'

const ABOUT = `# Wekeza Open Platform

> Wekeza Bank as a platform: accounts, consents, payments and transfers for whoever the bank's customers trust. One OpenAPI contract, a typed SDK, a command line, an offline sandbox and a server.

Each page is Markdown at its address and \`.md\`. The contract for programs is at /openapi.json; \`wekeza sandbox start\` is a whole bank offline to try things with. Amounts are decimal strings with a currency, times RFC 3339 in UTC; every refusal has a \`code\`, explained at /docs/errors/{code}.
`

/** The index for language models: https://llmstxt.org. */
export function llmsIndex(sections: readonly Section[]): string {
  const parts = sections.map(({ title, pages }) => {
    const lines = pages
      .filter((page) => isNamed(page) || page.path.startsWith('reference/api/'))
      .map((page) => `- [${page.title}](${twinOf(page)}): ${page.description}\n`)
    return `## ${title}\n\n${lines.join('')}`
  })
  return `${ABOUT}\n${parts.join('\n')}`
}

/** All pages in one file, in the order of the navigation. */
export function llmsFull(sections: readonly Section[]): string {
  const pages: readonly Page[] = sections.flatMap(({ pages: own }) => own)
  const parts = pages.map((page) => `<!-- ${addressOf(page)} -->\n\n${page.markdown.trim()}\n`)
  return `${ABOUT}\n${parts.join('\n---\n\n')}`
}
