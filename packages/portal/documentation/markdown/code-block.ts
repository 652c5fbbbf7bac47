import { Html, html } from '../frame/html.ts'
import { highlight } from './highlight.ts'

/** A fenced block: its language, what the line above it calls it, and its text. */
export interface Code {
  readonly language: string
  readonly label: string
  readonly text: string
}

const LABELS: Readonly<Record<string, string>> = {
  sh: 'Shell',
  bash: 'Shell',
  ts: 'TypeScript',
  js: 'JavaScript',
  python: 'Python',
  json: 'JSON',
  http: 'HTTP',
  yaml: 'YAML',
  sql: 'SQL',
}

/** What a fence's first line says: `ts`, `sh cli`, `js pay.mjs`. */
export function readFence(info: string, text: string): Code {
  const [language = '', more = ''] = info.trim().split(/\s+/)
  const named = more.includes('.') ? more : undefined
  const label =
    named ?? NAMED[info.trim()] ?? LABELS[language] ?? (language === '' ? 'Text' : language)
  return { language, label, text }
}

const NAMED: Readonly<Record<string, string>> = { 'sh cli': 'CLI', 'sh curl': 'curl' }

export function codeBlock(code: Code): Html {
  return html`<div class="code"><div class="code-head"><span class="code-name">${code.label}</span></div>${body(code)}</div>`
}

/** Several languages of one thing. Radio buttons and the stylesheet switch them, so that it needs no script. */
export function codeTabs(codes: readonly Code[], id: string): Html {
  const buttons = codes.map(
    (code, index) =>
      html`<input type="radio" name="${id}" id="${id}-${index}" class="tab-choice tab-${index}" data-label="${code.label}"${new Html(index === 0 ? ' checked' : '')}><label for="${id}-${index}">${code.label}</label>`,
  )
  const panels = codes.map(
    (code, index) =>
      html`<div class="tab-panel panel-${index}"><p class="tab-name">${code.label}</p>${body(code)}</div>`,
  )
  return html`<fieldset class="tabs"><legend class="unseen">Language of the example</legend>${buttons}${panels}</fieldset>`
}

function body({ language, text, label }: Code): Html {
  const inside = new Html(highlight(text.replace(/\n$/, ''), language))
  return html`<pre tabindex="0" role="group" aria-label="${label}"><code>${inside}</code></pre>`
}
