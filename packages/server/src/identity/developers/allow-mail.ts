import { randomUUID } from 'node:crypto'
import { keyedDigest } from '../../secrets/digest.ts'
import { MAIL_ADDRESS_LIMITS, MAILBOX_LIMITS } from '../limits.ts'
import { comparable } from '../passwords/keep-credentials.ts'
import type { ThrottlePorts } from '../realms/throttle.ts'

export type MailAllowed =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }

/**
 * Counts a mail that somebody has sent to an address by naming it, before anybody looks whether the address is known:
 * nobody fills another's mailbox by it, and the limit tells nothing of who has an account.
 */
export async function allowMail(
  { store, counterKey, wall }: ThrottlePorts,
  email: string,
  address: string | null,
): Promise<MailAllowed> {
  const atMs = wall.nowMs()
  const mailbox = keyedDigest(counterKey, `mail to ${comparable(email)}`)
  const sender = address === null ? undefined : keyedDigest(counterKey, `mail from ${address}`)
  const begun = await store.attempts.begin({
    id: randomUUID(),
    atMs,
    subjects: [
      { subject: mailbox, limits: MAILBOX_LIMITS },
      ...(sender === undefined ? [] : [{ subject: sender, limits: MAIL_ADDRESS_LIMITS }]),
    ],
  })
  if (begun.ok) return { kind: 'allowed' }
  const retryAfterSeconds = Math.max(1, Math.ceil((begun.untilMs - atMs) / 1000))
  return { kind: 'throttled', retryAfterSeconds }
}
