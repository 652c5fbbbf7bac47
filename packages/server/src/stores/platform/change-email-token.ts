import { EMAIL_TOKEN_COLUMNS, emailTokenValues } from '../rows/email-tokens.ts'
import { type ChangeOf, insertInto, type PlatformStep } from './platform-step.ts'

export function insertEmailToken({ token }: ChangeOf<'insert-email-token'>): PlatformStep[] {
  return [insertInto('email_token', EMAIL_TOKEN_COLUMNS, emailTokenValues(token))]
}

export function useEmailToken({ hash, atMs }: ChangeOf<'use-email-token'>): PlatformStep[] {
  const sql =
    'UPDATE email_token SET used_at_ms = $1 WHERE hash = $2 AND used_at_ms IS NULL AND ends_at_ms > $3'
  return [{ sql, values: [atMs, hash, atMs], guard: 'email-token' }]
}

export function endEmailTokens(change: ChangeOf<'end-email-tokens'>): PlatformStep[] {
  const { email, organisationId, atMs } = change
  const unused = 'UPDATE email_token SET used_at_ms = $1 WHERE email = $2 AND used_at_ms IS NULL'
  if (organisationId === null) {
    return [{ sql: `${unused} AND invitation_organisation_id IS NULL`, values: [atMs, email] }]
  }
  const values = [atMs, email, organisationId]
  return [{ sql: `${unused} AND invitation_organisation_id = $3`, values }]
}
