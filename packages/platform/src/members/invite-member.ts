import { actOf, developerAt, PLATFORM } from '../commit/act-of.ts'
import type { PlatformDecision } from '../decision.ts'
import { makeToken } from '../developers/make-token.ts'
import { normaliseEmail } from '../developers/normalise-email.ts'
import { invitationWords } from '../mail/words.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { Invitation } from '../service.ts'
import type { Role } from './member.ts'
import type { Standing } from './require-member.ts'

/** Invites whoever reads a mailbox. Whether they are known already is not told. */
export function inviteMember(
  { organisation, member }: Standing,
  asked: { readonly email: string; readonly role: Role },
  ground: Pick<PlatformPorts, 'ids' | 'emailTokens' | 'publicUrl' | 'hasPages'>,
  nowMs: number,
): PlatformDecision<{ invitation: Invitation }> {
  const { id: organisationId, name } = organisation
  const { role } = asked
  const email = normaliseEmail(asked.email)
  const invitation = { organisationId, role, byDeveloperId: member.developerId }
  const token = makeToken(ground.emailTokens, { purpose: 'invitation', email, invitation }, nowMs)
  const words = invitationWords(ground, token.text, name)
  const by = developerAt(member.developerId, nowMs)
  const subject = { bank: PLATFORM, subject: organisationId, facts: { role } }
  return {
    ok: true,
    invitation: { email, role, endsAtMs: token.endsAtMs },
    changes: [token.change, writeMail(ground, email, words, nowMs)],
    act: actOf(by, { ...subject, act: 'member.invited' }),
  }
}
