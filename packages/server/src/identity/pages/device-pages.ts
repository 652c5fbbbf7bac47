import type { Fault } from './fault.ts'
import { html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { PageIn } from './page.ts'

interface CodeForm {
  readonly action: string
  /** the session's own, so that no other site can post this form */
  readonly secret: string
  readonly userCode: string
}

/** Where a person types the code that a device without a browser shows. */
export function codeInputPage(view: CodeForm & { readonly fault?: Fault }): PageIn {
  const { action, secret, userCode, fault } = view
  const told = fault ? html` aria-describedby="fault" aria-invalid="true"` : html``
  return (language) => {
    const { device: say } = language.words
    return {
      status: fault?.status ?? 200,
      title: fault ? say.faulty : say.title,
      main: html`<h1>${say.title}</h1>
<p class="lead">${say.lead}</p>
${fault && html`<p class="alert" role="alert" id="fault">${fault.message(language)}</p>`}
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<div class="field">
<label for="user_code">${say.label}</label>
<input id="user_code" name="user_code" type="text" value="${userCode}" autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" required maxlength="20"${told} autofocus>
</div>
<div class="actions"><button class="go" type="submit">${say.submit}</button></div>
</form>`,
    }
  }
}

/** Shows the code again before anything happens: a link may have filled in somebody else's (RFC 8628, section 5.4). */
export function codeConfirmPage(view: CodeForm & { readonly applicationName: string }): PageIn {
  const { action, secret, userCode, applicationName } = view
  const fields = html`<input type="hidden" name="xsrf" value="${secret}"><input type="hidden" name="user_code" value="${userCode}">`
  return ({ words: { device: say } }) => ({
    status: 200,
    title: say.confirm,
    main: html`<h1>${say.confirm}</h1>
<p class="lead">${fill(say.confirmLead, { application: html`<strong>${applicationName}</strong>` })}</p>
<p class="shown">${userCode}</p>
<form method="post" action="${action}">
${fields}<input type="hidden" name="confirm" value="yes">
<div class="actions"><button class="go" type="submit">${say.yes}</button></div>
</form>
<form class="aside" method="post" action="${action}">
${fields}<input type="hidden" name="abort" value="yes">
<button class="link" type="submit">${say.no}</button>
</form>`,
  })
}

export function codeAcceptedPage(): PageIn {
  return ({ words: { device: say } }) => ({
    status: 200,
    title: say.done,
    main: html`<h1>${say.done}</h1>
<p class="lead">${say.doneLead}</p>`,
  })
}
