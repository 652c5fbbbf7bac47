import type { PlatformGuard } from '../../commit/platform-change.ts'
import type { ChangeOf } from './apply-change.ts'
import type { Journal } from './journal.ts'
import { requireRow } from './require-row.ts'
import type { Tables } from './tables.ts'

export function insertDeveloper(
  { developers }: Tables,
  { developer }: ChangeOf<'insert-developer'>,
  journal: Journal,
): PlatformGuard | undefined {
  for (const { email } of developers.values()) if (email === developer.email) return 'email'
  journal.insert(developers, developer.id, developer)
  return undefined
}

export function setPassword(
  { developers, passwords }: Tables,
  { developerId, passwordHash, name, atMs }: ChangeOf<'set-password'>,
  journal: Journal,
): undefined {
  const before = requireRow(developers, developerId)
  journal.put(passwords, developerId, passwordHash)
  journal.put(developers, developerId, {
    ...before,
    name: name ?? before.name,
    status: 'active',
    generation: before.generation + 1,
    verifiedAtMs: before.verifiedAtMs ?? atMs,
  })
}

export function endSessions(
  { developers }: Tables,
  { developerId }: ChangeOf<'end-sessions'>,
  journal: Journal,
): undefined {
  const before = requireRow(developers, developerId)
  journal.put(developers, developerId, { ...before, generation: before.generation + 1 })
}

export function useEmailToken(
  { emailTokens }: Tables,
  { hash, atMs }: ChangeOf<'use-email-token'>,
  journal: Journal,
): PlatformGuard | undefined {
  const token = emailTokens.get(hash)
  if (!token || token.usedAtMs !== null || token.endsAtMs <= atMs) return 'email-token'
  journal.put(emailTokens, hash, { ...token, usedAtMs: atMs })
  return undefined
}

export function endEmailTokens(
  { emailTokens }: Tables,
  { email, organisationId, atMs }: ChangeOf<'end-email-tokens'>,
  journal: Journal,
): undefined {
  for (const token of [...emailTokens.values()]) {
    const invitesTo = token.invitation?.organisationId ?? null
    if (token.email !== email || token.usedAtMs !== null || invitesTo !== organisationId) continue
    journal.put(emailTokens, token.hash, { ...token, usedAtMs: atMs })
  }
}
