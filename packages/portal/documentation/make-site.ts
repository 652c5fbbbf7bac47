import { errors, operations } from '@wekeza/contract'
import { drawingOf } from './diagrams/drawing-of.ts'
import { leadLink } from './links/lead-link.ts'
import type { Site } from './markdown/site.ts'
import { slugOf } from './markdown/slug-of.ts'
import type { Page } from './pages/page.ts'
import { addressOfOperation } from './reference/contract.ts'

/** What a page can ask about all the others while it is rendered. */
export function makeSite(pages: readonly Page[]): Site {
  const byFile = new Map(pages.map((page) => [page.file ?? `docs/${page.path}.md`, page] as const))
  return {
    link: (href, page) => leadLink(href, page, byFile),
    pageOf(word) {
      if (Object.hasOwn(errors, word)) return `/docs/errors/${word}`
      const operation = Object.values(operations).find(({ id }) => id === word)
      // A word such as `me` in a sentence is none of the contract's.
      if (!operation || !/[A-Z]/.test(word)) return undefined
      return addressOfOperation(operation, slugOf)
    },
    drawing: drawingOf,
  }
}
