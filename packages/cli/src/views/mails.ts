import type { OutboxMail } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import type { View } from '../output/view.ts'

/** Each with its text, which is what somebody looks for. */
export const mailList: View<readonly OutboxMail[]> = (mails) => mails.map(mailText).join('\n\n')

function mailText({ to, subject, text, created_at }: OutboxMail): string {
  const head = card([
    ['to', to],
    ['subject', subject],
    ['sent', formatTime(created_at)],
  ])
  const body = text
    .trim()
    .split('\n')
    .map((line) => card([[' ', line]]).trimEnd())
  return [head, '', ...body].join('\n')
}

/** The same words whoever is asked for. */
export const mailSentCard: View<{ readonly to: string }> = ({ to }) =>
  card([['sent', `If it can be used, a mail is on its way to ${to}.`]])

/** The token of a mail: alone on its line, 32 bytes in base64url. */
export function mailToken({ text }: OutboxMail): string | null {
  return /^\s*([\w-]{43})\s*$/m.exec(text)?.[1] ?? null
}
