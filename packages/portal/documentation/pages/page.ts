/** A page before it is rendered: Markdown, wherever it comes from. */
export interface Page {
  /** below /docs, without an ending: `guides/webhooks`; `index` is /docs itself */
  readonly path: string
  /** the file that it was read from, from the root of the repository; undefined: it was generated */
  readonly file?: string
  readonly markdown: string
  readonly title: string
  /** one sentence, in plain text, for search engines, lists and the search */
  readonly description: string
}

/** Where a page stands in the browser's address bar. */
export function addressOf({ path }: Pick<Page, 'path'>): string {
  return path === 'index' ? '/docs' : `/docs/${path}`
}

/** The same page as Markdown: its address and `.md`. */
export function twinOf({ path }: Pick<Page, 'path'>): string {
  return `/docs/${path}.md`
}
