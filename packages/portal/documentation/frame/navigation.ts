import { homeOf } from '../pages/home-of.ts'
import { addressOf, type Page } from '../pages/page.ts'
import { isNamed, type Section } from '../pages/sections.ts'
import { Html, html } from './html.ts'

/** The list of all pages, section by section; that of the open page stands open. */
export function navigation(sections: readonly Section[], open: Page): Html {
  const here = isNamed(open) ? open.path : homeOf(open)
  return html`<nav class="nav" aria-label="Documentation">${sections.map((section) => part(section, here, open))}</nav>`
}

function part({ title, pages }: Section, here: string, open: Page): Html {
  const named = pages.filter(isNamed)
  const isOpen = named.some(({ path }) => path === here)
  return html`<details class="nav-part"${new Html(isOpen ? ' open' : '')}><summary>${title}</summary><ul>${named.map(
    (page) =>
      html`<li><a href="${addressOf(page)}"${new Html(page.path === here ? ` aria-current="${page === open ? 'page' : 'true'}"` : '')}>${shortTitle(page)}</a></li>`,
  )}</ul></details>`
}

/** Titles that say too much beneath the title of their section, or too little. */
const SHORT: Readonly<Record<string, string>> = {
  index: 'Overview',
  'reference/sdk-typescript': 'SDK for TypeScript',
  'reference/command-line': 'The command line',
  'reference/conformance': 'Conformance suite',
}

function shortTitle({ path, title }: Page): string {
  const short = title.replace(/^Quickstart: /, '').replace(/^@wekeza\//, '')
  return SHORT[path] ?? short.charAt(0).toUpperCase() + short.slice(1)
}
