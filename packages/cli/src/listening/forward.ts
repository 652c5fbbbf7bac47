import type { Event } from '@wekeza/sdk'
import { signWebhook } from '@wekeza/sdk/webhooks/testing'
import { whyUnreachable } from './why-unreachable.ts'

/** As long as the platform waits for a receiver. */
const TIMEOUT_MS = 15_000
const REPLY_CHARS_MAX = 200

export interface Receiver {
  readonly url: URL
  /** whsec_… */
  readonly secret: string
}

/** What a receiver said to one message; status is null where it said nothing. */
export interface Answered {
  readonly status: number | null
  readonly durationMs: number
  /** why it counts as not taken; null where it was taken */
  readonly why: string | null
}

/** Sends an event to a receiver on this machine as the platform would: signed, and redirects are not followed. */
export async function forward(
  { url, secret }: Receiver,
  event: Event,
  signal: AbortSignal,
): Promise<Answered> {
  const { headers, body } = await signWebhook({ secret, event })
  const beganMs = performance.now()
  const tookMs = () => Math.round(performance.now() - beganMs)
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
    const request = { method: 'POST', headers, body, redirect: 'manual', signal: limit } as const
    const reply = await fetch(url, request)
    const text = await reply.text()
    return { status: reply.status, durationMs: tookMs(), why: whyNot(reply, text) }
  } catch (fault) {
    return { status: null, durationMs: tookMs(), why: whyUnreachable(url, fault) }
  }
}

function whyNot({ ok, status }: Response, text: string): string | null {
  if (ok) return null
  if (status >= 300 && status < 400) return 'a redirect, which is not followed'
  if (status === 410) return 'which disables a webhook, so it is not tried again'
  return text.trim().slice(0, REPLY_CHARS_MAX) || null
}
