import type { Rendered } from '../markdown/render-page.ts'
import { type Page, twinOf } from '../pages/page.ts'
import type { Section } from '../pages/sections.ts'
import { crumb } from './crumb.ts'
import { type Html, html } from './html.ts'
import { navigation } from './navigation.ts'
import { steps } from './steps.ts'
import { tableOfContents } from './table-of-contents.ts'

/** Where the build has put what pages load. */
export interface Assets {
  readonly style: string
  readonly theme: string
  readonly script: string
  readonly search: string
  readonly mark: string
}

/** A whole page. Nothing in it is inline: no script, no style. */
export function layout(rendered: Rendered, sections: readonly Section[], assets: Assets): string {
  const { page, body, headings } = rendered
  return `<!doctype html>
${
  html`<html lang="en">
${head(page, assets)}
<body data-search="${assets.search}">
<a class="skip" href="#content">Skip to the page</a>
${top()}
<div class="frame">
<details class="menu"><summary>All pages</summary>${navigation(sections, page)}</details>
<div class="side">${navigation(sections, page)}</div>
<main id="content" tabindex="-1">
<article>
<header class="page-head">
${crumb(page, sections)}
<h1>${page.title}</h1>
<p class="page-tools"><a href="${twinOf(page)}">Markdown</a></p>
</header>
${tableOfContents(headings)}
<div class="prose">
${body}
</div>
</article>
${steps(page, sections)}
<footer class="foot"><p>Apache-2.0 · <a href="/docs/contents">All pages</a> · <a href="/llms.txt">llms.txt</a></p></footer>
</main>
</div>
</body>
</html>
`.text
}`
}

function head(page: Page, assets: Assets): Html {
  const whole = 'Wekeza documentation'
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.path === 'index' ? whole : `${page.title} · ${whole}`}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="${assets.mark}" type="image/svg+xml">
<link rel="alternate" type="text/markdown" href="${twinOf(page)}" title="This page as Markdown">
<link rel="stylesheet" href="${assets.style}">
<script src="${assets.theme}"></script>
<script type="module" src="${assets.script}"></script>
</head>`
}

function top(): Html {
  return html`<header class="top">
<a class="brand" href="/docs"><svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M16 28V15"/><path class="leaf" d="M16 16C16 9 11 5 4 5c0 7 4 11 12 11Z"/><path class="leaf" d="M16 20c0-6 4-9.5 12-9.5C28 17 23.5 20 16 20Z"/></svg><span>Wekeza</span> <span class="brand-more">documentation</span></a>
<form class="search" role="search" action="/docs/contents"><label class="unseen" for="search">Search the documentation</label><input id="search" name="q" type="search" placeholder="Search" autocomplete="off" spellcheck="false"><kbd class="search-key" aria-hidden="true">/</kbd></form>
<nav class="top-links" aria-label="Platform"><a href="/docs/reference/api">API</a><a href="/docs/errors">Errors</a><a href="/developers">Portal</a></nav>
</header>`
}
