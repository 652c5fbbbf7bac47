import { actOf, developerAt, PLATFORM } from '../commit/act-of.ts'
import type { PlatformChange } from '../commit/platform-change.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import { passwordSetWords } from '../mail/words.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { Member } from '../members/member.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { Developer } from './developer.ts'
import type { EmailToken } from './email-token.ts'
import { type Joined, joinOrganisation } from './join-organisation.ts'
import { newDeveloper } from './register-developer.ts'

/** What stands when a token is presented. */
export interface Confirming {
  readonly token: EmailToken
  /** who has the address, if anybody */
  readonly developer: Developer | undefined
  /** of that developer */
  readonly members: readonly Member[]
  /** of an invitation: whoever invited, as they stand in that organisation now */
  readonly inviter: Member | undefined
}

export interface Confirmed {
  readonly developer: Developer
  readonly joined: Joined | null
}

/** Whether a token of a mail opens anything. */
export function isUsable(token: EmailToken, nowMs: number): boolean {
  return token.usedAtMs === null && token.endsAtMs > nowMs
}

/**
 * Whoever reads a mailbox proves it, and sets the password: the end of a registration, of an invitation, of a forgotten
 * password. All sessions end, and so do the other tokens of the kind.
 */
export function confirmEmail(
  read: Confirming,
  chosen: { readonly passwordHash: string; readonly name: string | undefined },
  ground: Pick<PlatformPorts, 'ids' | 'publicUrl'>,
  nowMs: number,
): PlatformDecision<Confirmed> {
  const { token } = read
  if (!isUsable(token, nowMs) || !standsYet(read)) return refuse({ code: 'email_token_invalid' })
  const known = read.developer ?? newDeveloper(ground, token.email, nameOf(token), nowMs)
  const name = chosen.name?.trim() ?? (known.status === 'active' ? null : nameOf(token))
  const joined = joinOrganisation(token, read.members, known.id, ground, nowMs)
  const { passwordHash } = chosen
  const { email, purpose } = token
  const set = { developerId: known.id, email, passwordHash, name, atMs: nowMs }
  const joining = joined && { organisationId: joined.member.organisationId }
  const subject = { bank: PLATFORM, subject: known.id, facts: { purpose, ...joining } }
  return {
    ok: true,
    developer: proved(known, name, nowMs),
    joined,
    changes: [
      ...prove(read, known, ground, nowMs),
      { kind: 'set-password', ...set },
      ...joinChanges(joined),
    ],
    act: actOf(developerAt(known.id, nowMs), { ...subject, act: 'developer.confirmed' }),
  }
}

/** As the store has it after set-password. */
function proved(known: Developer, name: string | null, nowMs: number): Developer {
  return {
    ...known,
    name: name ?? known.name,
    status: 'active',
    generation: known.generation + 1,
    verifiedAtMs: known.verifiedAtMs ?? nowMs,
  }
}

function joinChanges(joined: Joined | null): readonly PlatformChange[] {
  if (!joined) return []
  const { member, founded: organisation } = joined
  const put = { kind: 'put-member', member } as const
  return organisation ? [{ kind: 'insert-organisation', organisation }, put] : [put]
}

/** An invitation ends with the ownership of whoever invited; a password is set anew only where there is one. */
function standsYet({ token, developer, inviter }: Confirming): boolean {
  if (token.invitation) return inviter?.role === 'owner'
  return token.registration !== null || developer?.status === 'active'
}

/** Who was invited may not have said their name: then it is what stands before the @. */
function nameOf({ registration, email }: EmailToken): string {
  return registration?.name ?? email.replace(/@.*$/, '')
}

function prove(
  { token, developer }: Confirming,
  known: Developer,
  ground: Pick<PlatformPorts, 'ids' | 'publicUrl'>,
  nowMs: number,
): readonly PlatformChange[] {
  const { email, hash } = token
  const use = { kind: 'use-email-token', hash, atMs: nowMs } as const
  const others = { kind: 'end-email-tokens', email, organisationId: null, atMs: nowMs } as const
  return [
    use,
    // Whoever was invited may still be about to found an organisation of their own.
    ...(token.invitation ? [] : [others]),
    ...(developer ? [] : [{ kind: 'insert-developer', developer: known } as const]),
    ...(known.status === 'active'
      ? [writeMail(ground, email, passwordSetWords(ground.publicUrl), nowMs)]
      : []),
  ]
}
