import type { Outgoing } from './ask.ts'
import { maskSecrets } from './mask-secrets.ts'

const BODY_CHARS_MAX = 2_000

/** The command that sends a request again; whoever runs it puts the credentials back. */
export function curlOf({ method, url, headers, body }: Outgoing): string {
  const parts = ['curl -i', `-X ${method}`, quoted(url)]
  for (const [name, value] of Object.entries(headers))
    parts.push(`-H ${quoted(`${name}: ${value}`)}`)
  const sent = body?.()
  if (typeof sent === 'string') {
    const cut = sent.length > BODY_CHARS_MAX
    parts.push(`--data-raw ${quoted(cut ? `${sent.slice(0, BODY_CHARS_MAX)}…` : sent)}`)
  } else if (sent !== undefined) {
    parts.push('--data-binary @body')
  }
  return maskSecrets(parts.join(' '))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
