import { type Html, html } from './html.ts'
import type { Page } from './page.ts'

interface Confirming {
  readonly action: string
  readonly secret: string
  readonly returnsTo: unknown
}

export function signOutPage(view: Confirming): Page {
  return {
    status: 200,
    title: 'Sign out?',
    returnsTo: view.returnsTo,
    main: html`<h1>Sign out of Wekeza Bank?</h1>
<p class="lead">This ends your session in this browser. What you have approved for applications goes on; you withdraw that on its own.</p>
${confirming(
  view,
  html`<button class="go" type="submit" name="logout" value="yes">Sign out</button>
<button class="stay" type="submit">Stay signed in</button>`,
)}`,
  }
}

/** Where nothing is left to ask, and the browser only has to go on. */
export function continuePage(view: Confirming): Page {
  return {
    status: 200,
    title: 'Continue',
    returnsTo: view.returnsTo,
    main: html`<h1>You are about to go on</h1>
<p class="lead">Nobody else stays signed in to Wekeza Bank in this browser.</p>
${confirming(view, html`<button class="go" type="submit" name="logout" value="yes">Continue</button>`)}`,
  }
}

function confirming({ action, secret }: Confirming, buttons: Html): Html {
  return html`<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<div class="actions">${buttons}</div>
</form>`
}

export function signedOutPage(): Page {
  return {
    status: 200,
    title: 'Signed out',
    main: html`<h1>You are signed out</h1>
<p class="lead">You can close this page.</p>`,
  }
}
