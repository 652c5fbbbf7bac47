import type { EmailToken } from './email-token.ts'

const HOUR_MS = 3_600_000

/** How long a token of a mail can be used. Who forgot a password sits in front of their mailbox. */
export const TOKEN_LIVES_MS: Readonly<Record<EmailToken['purpose'], number>> = {
  registration: 24 * HOUR_MS,
  invitation: 24 * HOUR_MS,
  password: HOUR_MS,
}
