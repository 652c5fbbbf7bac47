import { html } from './html.ts'
import type { Page } from './page.ts'

export interface ErrorView {
  readonly status: number
  /** the OAuth error's code */
  readonly error: string
  readonly description: string | undefined
  readonly requestId: string
}

/** What cannot go back to the application: said plainly, with what its developers need in small print. */
export function errorPage({ status, error, description, requestId }: ErrorView): Page {
  const ours = status >= 500
  return {
    status,
    title: 'This did not work',
    main: html`<h1>This did not work</h1>
<p class="lead">${
      ours
        ? 'Something went wrong at the bank. Nothing was shared or paid. Go back to the application that sent you, and try again in a minute.'
        : 'The application that sent you here made a request that the bank cannot accept. Nothing was shared or paid. Go back to it, and start again.'
    }</p>
<section>
<h2>For its developers</h2>
<dl class="facts">
<div><dt>Error</dt><dd><code>${error}</code></dd></div>
${description !== undefined && !ours && html`<div><dt>Reason</dt><dd>${description}</dd></div>`}
<div><dt>Request</dt><dd><code>${requestId}</code></dd></div>
</dl>
</section>`,
  }
}

/** The request that this page belonged to is over: too late, from another browser, or answered already. */
export function gonePage(): Page {
  return {
    status: 400,
    title: 'This page has expired',
    main: html`<h1>This page has expired</h1>
<p class="lead">It was open for too long, was answered already, or was opened in another browser. Nothing was shared or paid by it.</p>
<p class="lead">Go back to the application that sent you, and start again.</p>`,
  }
}
