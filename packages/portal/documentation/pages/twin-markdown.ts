import { type Page, twinOf } from './page.ts'

/** Links that a page's Markdown has, outside of code. */
const LINK = /(`[^`]*`)|\]\((?<href>[^)\s]+)\)/g

/**
 * The Markdown of a page as it is served: links to other pages lead to their Markdown, so that whoever reads one can
 * read on. Links into the source lose their address, which nobody could open.
 * @param lead as of the site
 */
export function twinMarkdown(
  page: Page,
  lead: (href: string, page: Page) => { readonly href: string } | { readonly source: string },
): string {
  return outsideOfFences(page.markdown, (text) =>
    text.replace(LINK, (whole: string, inCode: string | undefined, href: string) => {
      if (inCode !== undefined) return whole
      const led = lead(href, page)
      return 'source' in led ? `](${led.source})` : `](${toTwin(led.href)})`
    }),
  )
}

function toTwin(href: string): string {
  const [address = '', anchor] = href.split('#')
  if (!address.startsWith('/docs') || address.endsWith('.md')) return href
  const twin = twinOf({ path: address === '/docs' ? 'index' : address.slice('/docs/'.length) })
  return anchor === undefined ? twin : `${twin}#${anchor}`
}

function outsideOfFences(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : change(part)))
    .join('')
}
