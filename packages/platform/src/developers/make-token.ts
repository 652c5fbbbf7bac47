import type { PlatformChange } from '../commit/platform-change.ts'
import type { EmailTokenIssuing } from '../ports/platform-ports.ts'
import type { EmailToken } from './email-token.ts'
import { TOKEN_LIVES_MS } from './token-lifetimes.ts'

type Kind = Pick<EmailToken, 'purpose' | 'email'> &
  Partial<Pick<EmailToken, 'registration' | 'invitation'>>

/** A token for a mail; the text is for the mail alone. */
export interface MadeToken {
  readonly text: string
  readonly endsAtMs: number
  readonly change: PlatformChange
}

/** Makes what a mail lets its reader do, once. */
export function makeToken(issuing: EmailTokenIssuing, kind: Kind, nowMs: number): MadeToken {
  const { text, hash } = issuing.issue()
  const endsAtMs = nowMs + TOKEN_LIVES_MS[kind.purpose]
  const times = { createdAtMs: nowMs, endsAtMs, usedAtMs: null }
  const token: EmailToken = { registration: null, invitation: null, ...kind, hash, ...times }
  return { text, endsAtMs, change: { kind: 'insert-email-token', token } }
}
