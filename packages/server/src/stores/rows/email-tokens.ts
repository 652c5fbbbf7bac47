import type { EmailToken, Role } from '@wekeza/platform'

type EmailTokenRow = [
  hash: string,
  purpose: EmailToken['purpose'],
  email: string,
  name: string | null,
  organisationName: string | null,
  organisationId: string | null,
  role: Role | null,
  byDeveloperId: string | null,
  createdAtMs: number,
  endsAtMs: number,
  usedAtMs: number | null,
]

export const EMAIL_TOKEN_COLUMNS =
  'hash, purpose, email, registration_name, registration_organisation, invitation_organisation_id, invitation_role, invited_by, created_at_ms, ends_at_ms, used_at_ms'

export function emailTokenValues(token: EmailToken): EmailTokenRow {
  const { hash, purpose, email, registration, invitation } = token
  const registered = [registration?.name ?? null, registration?.organisationName ?? null] as const
  const where = [invitation?.organisationId ?? null, invitation?.role ?? null] as const
  const invited = [...where, invitation?.byDeveloperId ?? null] as const
  const times = [token.createdAtMs, token.endsAtMs, token.usedAtMs] as const
  return [hash, purpose, email, ...registered, ...invited, ...times]
}

export function emailTokenOf(row: unknown): EmailToken {
  const [hash, purpose, email, name, organisationName, ...rest] = row as EmailTokenRow
  const [organisationId, role, byDeveloperId, createdAtMs, endsAtMs, usedAtMs] = rest
  const isInvitation = organisationId !== null && role !== null && byDeveloperId !== null
  return {
    ...{ hash, purpose, email },
    registration: name !== null && organisationName !== null ? { name, organisationName } : null,
    invitation: isInvitation ? { organisationId, role, byDeveloperId } : null,
    ...{ createdAtMs, endsAtMs, usedAtMs },
  }
}
