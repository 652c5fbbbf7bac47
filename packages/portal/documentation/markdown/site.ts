import type { Html } from '../frame/html.ts'
import type { Page } from '../pages/page.ts'

/** What a page needs to know of all the others while it is rendered. */
export interface Site {
  /** where a link leads, or the file of the source that it names */
  link(href: string, page: Page): { readonly href: string } | { readonly source: string }
  /** the page that a word in `code` deserves: that of an error code, of an operation */
  pageOf(word: string): string | undefined
  /** the drawing in a file of the repository, as it may stand in a page */
  drawing(href: string, page: Page): Html
}
