import { createSandbox, type Message, type SendResult } from '@wekeza/sandbox'
import type { Target } from '../target.ts'

/** A sandbox whose every message to a webhook goes through `spoil` on its way out. */
export function brokenSender(
  spoil: (message: Message) => Message,
  redirect: RequestRedirect = 'manual',
): Promise<Target> {
  return createSandbox({ sender: { send: (message) => post(spoil(message), redirect) } })
}

async function post(
  { url, headers, body }: Message,
  redirect: RequestRedirect,
): Promise<SendResult> {
  const typed = { ...headers, 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers: typed, body, redirect })
  return {
    kind: 'answered',
    status: answer.status,
    reply: await answer.text(),
    retryAfter: answer.headers.get('retry-after'),
    durationMs: 1,
  }
}

/** The message with one header as it should not be; left out, where nothing is put in its place. */
export function withHeader(message: Message, name: string, text?: string): Message {
  const { [name]: _, ...headers } = message.headers
  return { ...message, headers: { ...headers, ...(text !== undefined && { [name]: text }) } }
}
