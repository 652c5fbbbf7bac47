import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { addressOf, type Page } from '../pages/page.ts'
import { ROOT } from '../pages/read-written.ts'

/** Files of the repository that readers find served. */
const SERVED: Readonly<Record<string, string>> = {
  'README.md': '/docs',
  docs: '/docs',
  'spec/openapi.yaml': '/openapi.json',
  'spec/errors.yaml': '/docs/errors',
  'spec/scopes.yaml': '/docs/reference/scopes',
}

/**
 * Where a link of a page leads to in the documentation: a page, an address outside, or a file of the source, which is
 * named and not linked. One that leads nowhere stays as it is, and `checkLinks` finds it.
 */
export function leadLink(
  href: string,
  page: Page,
  byFile: ReadonlyMap<string, Page>,
): { readonly href: string } | { readonly source: string } {
  if (/^(https:|#|\/)/.test(href)) return { href }
  const [target = '', anchor] = href.split('#')
  const file = posix.normalize(
    posix.join(posix.dirname(page.file ?? `docs/${page.path}.md`), target),
  )
  const known = byFile.get(file) ?? byFile.get(posix.join(file, 'README.md'))
  const served = known ? addressOf(known) : SERVED[file.replace(/\/$/, '')]
  if (served !== undefined) return { href: anchor === undefined ? served : `${served}#${anchor}` }
  return existsSync(join(ROOT, file)) ? { source: file } : { href }
}
