import { html } from './html.ts'
import type { PageIn } from './page.ts'

export interface ErrorView {
  readonly status: number
  /** the OAuth error's code */
  readonly error: string
  readonly description: string | undefined
  readonly requestId: string
}

/** What cannot go back to the application: said plainly, with what its developers need in small print. */
export function errorPage({ status, error, description, requestId }: ErrorView): PageIn {
  const ours = status >= 500
  return ({ words: { error: say } }) => ({
    status,
    title: say.title,
    main: html`<h1>${say.title}</h1>
<p class="lead">${ours ? say.ours : say.theirs}</p>
<section>
<h2>${say.developers}</h2>
<dl class="facts">
<div><dt>${say.code}</dt><dd><code>${error}</code></dd></div>
${description !== undefined && !ours && html`<div><dt>${say.reason}</dt><dd lang="en">${description}</dd></div>`}
<div><dt>${say.request}</dt><dd><code>${requestId}</code></dd></div>
</dl>
</section>`,
  })
}

/** The request that this page belonged to is over: too late, from another browser, or answered already. */
export function gonePage(status = 400): PageIn {
  return ({ words: { error: say } }) => ({
    status,
    title: say.gone,
    main: html`<h1>${say.gone}</h1>
<p class="lead">${say.goneLead}</p>
<p class="lead">${say.startAgain}</p>`,
  })
}
