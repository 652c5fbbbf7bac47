import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'

export interface CodeField {
  /** an app of the customer's, a message that was sent, or nothing but the word of a test bank */
  readonly codeFrom: 'totp' | 'sent' | 'test'
  readonly faulty: boolean
  readonly autofocus: boolean
}

/** The code is the same for all on a test bank, which nobody there could guess. */
export const TEST_CODE = '123456'

/** Digits by the phone's number keys; the phone may fill in what came by message, and pasting is allowed (WCAG 2.2, 3.3.8). */
export function codeField({ codeFrom, faulty, autofocus }: CodeField, language: Language): Html {
  const { code: say } = language.words
  const described = [codeFrom === 'test' && 'code-hint', faulty && 'fault']
    .filter(Boolean)
    .join(' ')
  return html`<div class="field">
<label for="code">${say.label}</label>
<input id="code" class="digits" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\s*([0-9]\\s*){6}" required maxlength="12"${described !== '' && html` aria-describedby="${described}"`}${faulty && html` aria-invalid="true"`}${autofocus && html` autofocus`}>
</div>
${codeFrom === 'test' && html`<p class="hint" id="code-hint">${fill(say.hint, { code: html`<code>${TEST_CODE}</code>` })}</p>`}`
}
