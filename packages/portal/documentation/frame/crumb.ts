import { homeOf } from '../pages/home-of.ts'
import { addressOf, type Page } from '../pages/page.ts'
import { isNamed, type Section } from '../pages/sections.ts'
import { type Html, html } from './html.ts'

/** Where a page stands: its section, and the index that lists it where the navigation does not name it. */
export function crumb(page: Page, sections: readonly Section[]): Html | false {
  const section = sections.find(({ pages }) => pages.includes(page))
  if (!section || page.path === 'index') return false
  const index = isNamed(page) ? undefined : section.pages.find(({ path }) => path === homeOf(page))
  const listed =
    index &&
    html` <span aria-hidden="true">/</span> <a href="${addressOf(index)}">${index.title}</a>`
  return html`<p class="crumb">${section.title}${listed}</p>`
}
