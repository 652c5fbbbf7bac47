import { makePage } from './make-page.ts'
import { addressOf, type Page } from './page.ts'
import { isNamed, type Section } from './sections.ts'

/** A page that lists all pages: where the search leads without a script. */
export function contentsPage(sections: readonly Section[]): Page {
  const parts = sections.map(({ title, pages }) => {
    const rows = pages
      .filter(isNamed)
      .map((page) => `- [${page.title}](${addressOf(page)}): ${page.description}\n`)
    return `## ${title}\n\n${rows.join('')}\n`
  })
  return makePage({
    path: 'contents',
    markdown: `# All pages\n\nEvery page of the documentation, by section, with what it is about. The pages on single errors are listed under [errors](/docs/errors), single operations under [the API reference](/docs/reference/api).\n\n${parts.join('')}`,
  })
}

/** What is shown where there is no page. */
export function notFoundPage(): Page {
  return makePage({
    path: 'not-found',
    markdown:
      '# There is no such page\n\nThe address may have changed, or was never one. [All pages](/docs/contents) are listed, and the search at the top knows every section.\n',
  })
}
