import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { collectPages } from './collect-pages.ts'
import { layout } from './frame/layout.ts'
import { checkLinks } from './links/check-links.ts'
import { llmsFull, llmsIndex } from './llms.ts'
import { makeSite } from './make-site.ts'
import { renderPage } from './markdown/render-page.ts'
import { twinMarkdown } from './pages/twin-markdown.ts'
import { indexOf } from './search/index-of.ts'
import { writeAssets } from './write-assets.ts'

/**
 * Builds the documentation: `docs/<path>.html` and its twin `docs/<path>.md` for each page, what they load under
 * `assets/`, and `llms.txt`. What else stands in the folder stays.
 * @param options.outDir the folder that the server serves
 * @returns how many pages there are
 * @throws naming each link and anchor that leads nowhere, each page without a title or a description
 * @example
 * await buildDocumentation({ outDir: 'packages/portal/dist' })
 */
export async function buildDocumentation({
  outDir,
}: {
  outDir: string
}): Promise<{ pages: number }> {
  const { pages, sections } = collectPages()
  const site = makeSite(pages)
  const rendered = pages.map((page) => renderPage(page, site))
  const dead = checkLinks(rendered)
  if (dead.length > 0) throw new Error(`The documentation has dead links:\n${dead.join('\n')}`)

  rmSync(join(outDir, 'docs'), { recursive: true, force: true })
  const assets = await writeAssets(outDir, indexOf(rendered, sections))
  for (const one of rendered) {
    const file = join(outDir, 'docs', one.page.path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.html`, layout(one, sections, assets))
    writeFileSync(`${file}.md`, twinMarkdown(one.page, site.link))
  }
  writeFileSync(join(outDir, 'llms.txt'), llmsIndex(sections))
  writeFileSync(join(outDir, 'llms-full.txt'), llmsFull(sections))
  return { pages: pages.length }
}
