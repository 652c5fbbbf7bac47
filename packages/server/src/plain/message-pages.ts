import { html } from '../identity/pages/html.ts'
import type { Words } from '../identity/pages/languages/en.ts'
import type { PageIn } from '../identity/pages/page.ts'
import { PLAIN_PATH } from './plain-visit.ts'

type Said = {
  [Name in keyof Words['plain']]: Words['plain'][Name] extends string ? Name : never
}[keyof Words['plain']]

/** Before anybody is signed in. @param why nobody came back signed in, where that was tried */
export function signInPage(start: string, why?: 'denied' | 'failed'): PageIn {
  return ({ code, words: { plain: say } }) => ({
    status: 200,
    title: say.title,
    asksElsewhere: true,
    main: html`${why && html`<p class="alert" role="alert">${say[why]}</p>`}
<h1>${say.title}</h1>
<p class="lead">${say.signInLead}</p>
<form method="get" action="${start}">
<input type="hidden" name="return" value="${PLAIN_PATH}"><input type="hidden" name="lang" value="${code}">
<div class="actions"><button class="go" type="submit">${say.signIn}</button></div>
</form>`,
  })
}

/** Something is not as it was asked for. @param link where to go on */
export function messagePage(
  status: number,
  title: Said,
  lead: Said,
  link: 'back' | 'signIn' = 'back',
): PageIn {
  return ({ words: { plain: say } }) => ({
    status,
    title: say[title],
    asksElsewhere: true,
    main: html`<h1>${say[title]}</h1>
<p class="lead">${say[lead]}</p>
<p class="aside"><a href="${PLAIN_PATH}">${say[link]}</a></p>`,
  })
}
