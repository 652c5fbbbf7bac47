import { type CodeField, codeField } from './code-field.ts'
import type { Fault } from './fault.ts'
import { type Html, html } from './html.ts'
import type { Language } from './languages/language.ts'
import type { PageIn } from './page.ts'

export interface CodeView {
  /** the page's own address: forms post beneath it */
  readonly action: string
  readonly csrf: string
  readonly codeFrom: CodeField['codeFrom']
  readonly testBank: boolean
  readonly returnsTo: unknown
  readonly fault?: Fault
}

/** The second step of signing in: a code, beside the password. */
export function codePage(view: CodeView): PageIn {
  const { testBank, returnsTo, fault } = view
  return (language) => ({
    status: fault?.status ?? 200,
    title: fault ? language.words.code.faulty : language.words.code.title,
    testBank,
    returnsTo,
    main: content(view, language),
  })
}

function content({ action, csrf, codeFrom, fault }: CodeView, language: Language): Html {
  const { code: say } = language.words
  const csrfField = html`<input type="hidden" name="csrf" value="${csrf}">`
  return html`<h1>${say.title}</h1>
${codeFrom !== 'test' && html`<p class="lead">${say[codeFrom]}</p>`}
${fault && html`<p class="alert" role="alert" id="fault">${fault.message(language)}</p>`}
<form method="post" action="${action}/code">
${csrfField}
${codeField({ codeFrom, faulty: fault !== undefined, autofocus: true }, language)}
<div class="actions"><button class="go" type="submit">${say.submit}</button></div>
</form>
<form class="aside" method="post" action="${action}/restart">
${csrfField}
<button class="link" type="submit">${say.other}</button>
</form>`
}

/** Who has no second factor cannot sign in: a password alone opens nothing. */
export function noFactorPage(): PageIn {
  return ({ words: { code: say } }) => ({
    status: 403,
    title: say.none,
    main: html`<h1>${say.none}</h1>
<p class="lead">${say.noneLead}</p>`,
  })
}
