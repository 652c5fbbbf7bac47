import type { Fault } from './fault.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import type { PageIn } from './page.ts'

export interface SignInView {
  /** the page's own address: forms post beneath it */
  readonly action: string
  readonly csrf: string
  readonly applicationName: string
  readonly testBank: boolean
  readonly returnsTo: unknown
  /** what was typed before, or what the application hints at */
  readonly username: string
  readonly fault?: Fault
}

/** Sign-in: who asks, two fields, and a way back. */
export function signInPage(view: SignInView): PageIn {
  const { testBank, returnsTo, fault } = view
  return (language) => ({
    status: fault?.status ?? 200,
    title: fault ? language.words.signIn.faulty : language.words.signIn.title,
    testBank,
    returnsTo,
    main: content(view, language),
  })
}

function content(view: SignInView, language: Language): Html {
  const { action, csrf, applicationName, testBank, fault } = view
  const { signIn } = language.words
  const csrfField = html`<input type="hidden" name="csrf" value="${csrf}">`
  return html`<h1>${signIn.title}</h1>
<p class="lead">${fill(signIn.lead, { application: html`<strong>${applicationName}</strong>` })}</p>
${fault && html`<p class="alert" role="alert" id="fault">${fault.message(language)}</p>`}
<form method="post" action="${action}/sign-in">
${csrfField}
${fields(view, language)}
<div class="actions"><button class="go" type="submit">${signIn.submit}</button></div>
</form>
<form class="aside" method="post" action="${action}/cancel">
${csrfField}
<button class="link" type="submit">${fill(signIn.cancel, { application: applicationName })}</button>
</form>
${testBank && hint(language)}`
}

function fields({ username, fault }: SignInView, { words: { signIn } }: Language): Html {
  const told = fault ? html` aria-describedby="fault" aria-invalid="true"` : html``
  return html`<div class="field">
<label for="username">${signIn.username}</label>
<input id="username" name="username" type="text" value="${username}" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false" required maxlength="100"${told}${username === '' && html` autofocus`}>
</div>
<div class="field">
<label for="password">${signIn.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${told}${username !== '' && html` autofocus`}>
</div>`
}

function hint({ words: { signIn } }: Language): Html {
  const password = html`<code>karibu</code>`
  const username = html`<code>wanjiru</code>`
  return html`<p class="hint">${fill(signIn.hint, { password, username })}</p>`
}
