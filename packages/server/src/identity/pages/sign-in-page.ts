import { type Html, html } from './html.ts'
import type { Page } from './page.ts'

export interface SignInView {
  /** the page's own address: forms post beneath it */
  readonly action: string
  readonly csrf: string
  readonly applicationName: string
  readonly testBank: boolean
  readonly returnsTo: unknown
  /** what was typed before, or what the application hints at */
  readonly username: string
  readonly fault?: { readonly status: number; readonly message: string }
}

/** Sign-in: who asks, two fields, and a way back. */
export function signInPage(view: SignInView): Page {
  const { action, csrf, applicationName, testBank, returnsTo, fault } = view
  const csrfField = html`<input type="hidden" name="csrf" value="${csrf}">`
  return {
    status: fault?.status ?? 200,
    title: fault ? 'Not signed in' : 'Sign in',
    testBank,
    returnsTo,
    main: html`<h1>Sign in</h1>
<p class="lead"><strong>${applicationName}</strong> sent you here with a request. Sign in to see it. You decide on the next page.</p>
${fault && html`<p class="alert" role="alert" id="fault">${fault.message}</p>`}
<form method="post" action="${action}/sign-in">
${csrfField}
${fields(view)}
<div class="actions"><button class="go" type="submit">Sign in</button></div>
</form>
<form class="aside" method="post" action="${action}/cancel">
${csrfField}
<button class="link" type="submit">Cancel and go back to ${applicationName}</button>
</form>
${testBank && HINT}`,
  }
}

function fields({ username, fault }: SignInView): Html {
  const told = fault ? html` aria-describedby="fault" aria-invalid="true"` : html``
  return html`<div class="field">
<label for="username">Username</label>
<input id="username" name="username" type="text" value="${username}" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false" required maxlength="100"${told}${username === '' && html` autofocus`}>
</div>
<div class="field">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${told}${username !== '' && html` autofocus`}>
</div>`
}

const HINT = html`<p class="hint">On a test bank everybody has the password <code>karibu</code>. Try the username <code>wanjiru</code>.</p>`
