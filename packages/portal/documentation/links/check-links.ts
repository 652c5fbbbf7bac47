import type { Rendered } from '../markdown/render-page.ts'
import { addressOf } from '../pages/page.ts'

/** Addresses of the server’s own that documentation may lead to; everything below them is theirs to know. */
const OF_THE_SERVER =
  /^\/(developers|my|ops|downloads|openapi\.json|outbox|llms(-full)?\.txt|docs\/[^#]+\.md$)?(\/|$)/

/**
 * Follows every link inside the documentation, its anchor included.
 * @returns a line for each that leads nowhere
 */
export function checkLinks(rendered: readonly Rendered[]): string[] {
  const anchors = new Map(rendered.map(({ page, ids }) => [addressOf(page), ids]))
  return rendered.flatMap(({ page, links }) =>
    links
      .filter((link) => !isAlive(link, addressOf(page), anchors))
      .map((link) => `${page.file ?? page.path} links to ${link}, which is not there`),
  )
}

function isAlive(
  link: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (link.startsWith('https://')) return true
  const [address = '', anchor] = link.split('#')
  const ids = anchors.get(address === '' ? from : address)
  if (!ids) return anchor === undefined && OF_THE_SERVER.test(address)
  return anchor === undefined || ids.has(anchor)
}
