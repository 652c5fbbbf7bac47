import { homeOf } from '../pages/home-of.ts'
import { addressOf, type Page } from '../pages/page.ts'
import { isNamed, type Section } from '../pages/sections.ts'
import { type Html, html } from './html.ts'

/** The page before and the page after: in the order of the navigation, or among those of the same index. */
export function steps(page: Page, sections: readonly Section[]): Html {
  const all = sections.flatMap(({ pages }) => pages)
  const family = isNamed(page)
    ? all.filter(isNamed)
    : all.filter((one) => !isNamed(one) && homeOf(one) === homeOf(page))
  const at = family.indexOf(page)
  const [before, after] = at < 0 ? [] : [family[at - 1], family[at + 1]]
  if (!before && !after) return html``
  return html`<nav class="steps" aria-label="Next and previous page">
${before ? html`<a class="step" rel="prev" href="${addressOf(before)}"><span>Previous</span>${before.title}</a>` : html`<span></span>`}
${after ? html`<a class="step step-next" rel="next" href="${addressOf(after)}"><span>Next</span>${after.title}</a>` : html`<span></span>`}
</nav>`
}
