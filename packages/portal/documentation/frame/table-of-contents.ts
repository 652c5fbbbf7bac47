import type { Heading } from '../markdown/render-page.ts'
import { type Html, html } from './html.ts'

/** The sections of a page, where there is more than one. */
export function tableOfContents(headings: readonly Heading[]): Html {
  const shown = headings.filter(({ level }) => level === 2)
  if (shown.length < 2) return html``
  const items = shown.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)
  return html`<nav class="toc" aria-labelledby="toc-title"><details><summary id="toc-title">On this page</summary><ol>${items}</ol></details></nav>`
}
