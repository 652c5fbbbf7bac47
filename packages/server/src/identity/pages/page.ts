import { createHash } from 'node:crypto'
import { type Html, html, textOf, trusted } from './html.ts'
import { fill } from './languages/fill.ts'
import { type Language, otherThan } from './languages/language.ts'
import type { Reader } from './languages/reader.ts'
import { STYLE } from './style.ts'

/** A page for a person: server-rendered, without any script, and without a request to anywhere. */
export interface Page {
  readonly status: number
  /** shown in the browser's tab */
  readonly title: string | Html
  readonly main: Html
  /** above everything: this is no real bank */
  readonly testBank?: boolean
  /** whether it is another page that asks for passwords and codes; default no */
  readonly asksElsewhere?: boolean
  /** where a form of this page may lead in the end: the address that the application registered */
  readonly returnsTo?: unknown
}

/** A page in the language of whoever reads it. */
export type PageIn = (language: Language) => Page

export interface WrittenPage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** a cookie to add to those that the answer has */
  readonly cookie: string | undefined
  readonly body: string
}

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Wekeza means to invest: a shoot of two leaves. */
export const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M16 28V15"/><path class="leaf" d="M16 16C16 9 11 5 4 5c0 7 4 11 12 11Z"/><path class="leaf" d="M16 20c0-6 4-9.5 12-9.5C28 17 23.5 20 16 20Z"/></svg>`

export function writePage(pageIn: PageIn, reader: Reader): WrittenPage {
  const page = pageIn(reader.language)
  return {
    status: page.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policyOf(page),
      'content-language': reader.language.code,
      vary: 'accept-language, cookie',
    },
    cookie: reader.remember,
    body: textOf(document(page, reader)),
  }
}

function document({ title, main, testBank, asksElsewhere }: Page, reader: Reader): Html {
  const { code, words } = reader.language
  const { frame } = words
  return html`<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Wekeza Bank</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
${testBank && html`<p class="ribbon">${fill(frame.ribbon, { strong: html`<strong>${frame.testBank}</strong>` })}</p>`}
<div class="head"><p class="brand">${MARK}<span>Wekeza Bank</span></p>${languageSwitch(reader)}</div>
</header>
<main>
${main}
</main>
<footer><p>${asksElsewhere ? frame.warningElsewhere : frame.warning}</p></footer>
</body>
</html>
`
}

/** The other language by its own name, marked as such: who needs it must be able to read it (WCAG 2.2, 3.1.2). */
function languageSwitch({ language, otherAt }: Reader): Html {
  const { code, name } = otherThan(language)
  return html`<nav aria-label="${language.words.frame.language}"><a class="language" href="${otherAt}" lang="${code}" hreflang="${code}">${name}</a></nav>`
}

/**
 * Nothing is loaded, framed or run. A browser holds the redirects that follow a form against `form-action` as well, so
 * the application's own address is named beside ours.
 */
function policyOf({ returnsTo }: Page): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    ["form-action 'self'", ...sourceOf(returnsTo)].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

function sourceOf(address: unknown): string[] {
  const url = typeof address === 'string' ? URL.parse(address) : null
  if (!url) return []
  // A policy has no way to write an IPv6 address, nor the host of a scheme of its own.
  const written = /^https?:$/.test(url.protocol) && !url.hostname.startsWith('[')
  return [written ? url.origin : url.protocol]
}
