import { createHash } from 'node:crypto'
import type { Mail } from '@wekeza/platform'
import { type Html, html, textOf, trusted } from '../identity/pages/html.ts'
import { MARK } from '../identity/pages/page.ts'
import { STYLE } from '../identity/pages/style.ts'

/** Beside the style of all pages: letters, which are wider than forms. */
const LETTERS = `
.head, main, footer { max-width: 44rem; }
article { margin-top: 1.5rem; border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
article header { padding: .9rem 1rem; background: var(--tint); border-bottom: 1px solid var(--line); }
article h2 { font-size: 1.0625rem; }
.meta { margin-top: .25rem; font-size: .875rem; color: var(--quiet); }
.meta span { display: inline-block; margin-inline-end: .9rem; overflow-wrap: anywhere; }
pre {
  margin: 0; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere;
  font: .9375rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
`
const SHEET = `${STYLE}${LETTERS}`
const SHEET_HASH = createHash('sha256').update(SHEET).digest('base64')

/** Nothing is loaded, framed, run or sent, and no other site reads it. */
export const OUTBOX_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${SHEET_HASH}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/** The mails that did not leave, the newest first, as a page without any script. */
export function outboxPage(mails: readonly Mail[]): string {
  return textOf(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Outbox · Wekeza</title>
<style>${trusted(SHEET)}</style>
</head>
<body>
<header><div class="head"><p class="brand">${MARK}<span>Wekeza</span></p></div></header>
<main>
<h1>Outbox</h1>
<p class="lead">No mail leaves this server: <code>WEKEZA_SMTP_URL</code> is not set. What it would send stands here, the newest first.</p>
${mails.length === 0 ? NOTHING : mails.map(letter)}
</main>
<footer><p>For development. Whoever reads a mail can do what it allows: keep this page to yourself.</p></footer>
</body>
</html>
`)
}

const NOTHING = html`<p class="hint">There is no mail yet. Register a developer, and reload this page.</p>`

function letter({ to, subject, text, createdAtMs }: Mail): Html {
  const at = new Date(createdAtMs).toISOString()
  return html`<article>
<header>
<h2>${subject}</h2>
<p class="meta"><span>To ${to}</span><span><time datetime="${at}">${shownTime(at)}</time></span></p>
</header>
<pre>${text}</pre>
</article>
`
}

function shownTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`
}
