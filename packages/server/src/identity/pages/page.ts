import { createHash } from 'node:crypto'
import { type Html, html, textOf, trusted } from './html.ts'
import { STYLE } from './style.ts'

/** A page for a person: server-rendered, without any script, and without a request to anywhere. */
export interface Page {
  readonly status: number
  /** shown in the browser's tab */
  readonly title: string
  readonly main: Html
  /** above everything: this is no real bank */
  readonly testBank?: boolean
  /** where a form of this page may lead in the end: the address that the application registered */
  readonly returnsTo?: unknown
}

export interface WrittenPage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Wekeza means to invest: a shoot of two leaves. */
const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M16 28V15"/><path class="leaf" d="M16 16C16 9 11 5 4 5c0 7 4 11 12 11Z"/><path class="leaf" d="M16 20c0-6 4-9.5 12-9.5C28 17 23.5 20 16 20Z"/></svg>`

export function writePage(page: Page): WrittenPage {
  return {
    status: page.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policyOf(page),
    },
    body: textOf(document(page)),
  }
}

function document({ title, main, testBank }: Page): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Wekeza Bank</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${testBank && html`<p class="ribbon"><strong>Test bank.</strong> No real people, no real money.</p>`}
<header class="brand">${MARK}<span>Wekeza Bank</span></header>
<main>
${main}
</main>
<footer><p>Wekeza Bank asks for your password on this page only, and never by phone, text or e-mail.</p></footer>
</body>
</html>
`
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
