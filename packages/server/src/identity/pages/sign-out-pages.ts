import { type Html, html } from './html.ts'
import type { PageIn } from './page.ts'

interface Confirming {
  readonly action: string
  readonly secret: string
  readonly returnsTo: unknown
}

export function signOutPage(view: Confirming): PageIn {
  return ({ words: { signOut: say } }) => ({
    status: 200,
    title: say.title,
    returnsTo: view.returnsTo,
    main: html`<h1>${say.ask}</h1>
<p class="lead">${say.lead}</p>
${confirming(
  view,
  html`<button class="go" type="submit" name="logout" value="yes">${say.submit}</button>
<button class="stay" type="submit">${say.stay}</button>`,
)}`,
  })
}

/** Where nothing is left to ask, and the browser only has to go on. */
export function continuePage(view: Confirming): PageIn {
  return ({ words: { signOut: say } }) => ({
    status: 200,
    title: say.onTitle,
    returnsTo: view.returnsTo,
    main: html`<h1>${say.on}</h1>
<p class="lead">${say.onLead}</p>
${confirming(view, html`<button class="go" type="submit" name="logout" value="yes">${say.onSubmit}</button>`)}`,
  })
}

function confirming({ action, secret }: Confirming, buttons: Html): Html {
  return html`<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<div class="actions">${buttons}</div>
</form>`
}

export function signedOutPage(): PageIn {
  return ({ words: { signOut: say } }) => ({
    status: 200,
    title: say.doneTitle,
    main: html`<h1>${say.done}</h1>
<p class="lead">${say.doneLead}</p>`,
  })
}
