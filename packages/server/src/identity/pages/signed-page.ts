import { html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { PageIn } from './page.ts'

export interface SignedView {
  /** the page's own address: forms post beneath it */
  readonly action: string
  readonly csrf: string
  readonly applicationName: string
  readonly testBank: boolean
  readonly returnsTo: unknown
}

/** This holder has approved, and others must before it takes effect. */
export function signedPage(view: SignedView): PageIn {
  const { action, csrf, applicationName: application, testBank, returnsTo } = view
  return ({ words: { approval: say } }) => ({
    status: 200,
    title: say.signed,
    testBank,
    returnsTo,
    main: html`<h1>${say.signed}</h1>
<p class="lead">${fill(say.signedLead, { application })}</p>
<form method="post" action="${action}/leave">
<input type="hidden" name="csrf" value="${csrf}">
<div class="actions"><button class="go" type="submit">${fill(say.back, { application })}</button></div>
</form>`,
  })
}
