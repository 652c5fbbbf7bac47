import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Html, html } from '../frame/html.ts'
import type { Page } from '../pages/page.ts'
import { ROOT } from '../pages/read-written.ts'

/**
 * A drawing in a file of its own, as a part of the page, so that it has the page's colours. Its `style` element, which
 * colours it where it stands alone, stays behind: the policy of our pages lets none in.
 * @throws if the drawing has no title or no description: what it shows must be there in words
 */
export function drawingOf(href: string, page: Page): Html {
  const file = posix.join(posix.dirname(page.file ?? 'docs/page.md'), href)
  if (!file.endsWith('.svg'))
    throw new Error(`${page.file}: a picture must be an SVG file, not ${href}`)
  const text = readFileSync(join(ROOT, file), 'utf8')
  if (!/<title[ >]/.test(text) || !/<desc[ >]/.test(text)) {
    throw new Error(`${file} needs a <title> and a <desc>, for whoever cannot see it`)
  }
  const bare = text
    .replace(/<\?xml.*?\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
  const description = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(text)?.[1] ?? ''
  return html`<figure class="diagram drawing"><div class="diagram-scroll" tabindex="0" role="group" aria-label="Drawing">${new Html(bare.trim())}</div><details class="diagram-words"><summary>The same in words</summary><p>${new Html(description.trim())}</p></details></figure>`
}
