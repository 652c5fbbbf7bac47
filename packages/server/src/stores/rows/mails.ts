import type { Mail } from '@wekeza/platform'

type MailRow = [id: string, to: string, subject: string, text: string | null, createdAtMs: number]

export const MAIL_COLUMNS = 'id, recipient, subject, sealed_text, created_at_ms'

export function mailValues({ id, to, subject, text, createdAtMs }: Mail): MailRow {
  return [id, to, subject, text, createdAtMs]
}

export function mailOf(row: unknown): Mail {
  const [id, to, subject, text, createdAtMs] = row as MailRow
  return { id, to, subject, text: text ?? '', createdAtMs }
}
