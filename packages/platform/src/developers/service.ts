import { type PlatformDecision, refuse } from '../decision.ts'
import { membershipsOf } from '../members/memberships-of.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { DeveloperService, Membership } from '../service.ts'
import { askForPassword } from './ask-for-password.ts'
import { checkPassword } from './check-password.ts'
import { type Confirming, confirmEmail, isUsable } from './confirm-email.ts'
import type { Developer } from './developer.ts'
import { endSessions } from './end-sessions.ts'
import { normaliseEmail } from './normalise-email.ts'
import { registerDeveloper } from './register-developer.ts'

/** Developers: register, prove their mailbox, and sign in with what they set there. */
export function developerService(ports: PlatformPorts): DeveloperService {
  const { store, wall } = ports
  const byEmail = (email: string) => store.developers.byEmail(normaliseEmail(email))
  return {
    async register(asked) {
      return registerDeveloper(asked, await byEmail(asked.email), ports, wall.nowMs())
    },
    confirm: (asked) => confirm(ports, asked),
    async askForPassword(email) {
      return askForPassword(await byEmail(email), ports, wall.nowMs())
    },
    async endSessions(by) {
      const developer = await store.developers.get(by)
      // The session was checked just now: nobody removes a developer.
      if (!developer) throw new Error(`${by} has a session, and is not there`)
      return endSessions(developer, wall.nowMs())
    },
    async ofSession({ id, generation }) {
      const developer = await store.developers.get(id)
      const lasts = developer?.status === 'active' && developer.generation === generation
      return lasts ? developer : undefined
    },
  }
}

async function confirm(
  ports: PlatformPorts,
  asked: Parameters<DeveloperService['confirm']>[0],
): Promise<PlatformDecision<{ developer: Developer; memberships: readonly Membership[] }>> {
  const nowMs = ports.wall.nowMs()
  const read = await readToken(ports, asked.token)
  if (!read || !isUsable(read.token, nowMs)) return refuse({ code: 'email_token_invalid' })
  const fact = checkPassword(asked.password, read.token.email)
  if (fact !== undefined) return refuse({ code: 'password_too_weak', fact })
  const passwordHash = await ports.passwords.hash(asked.password)
  const confirmed = confirmEmail(read, { passwordHash, name: asked.name }, ports, nowMs)
  if (!confirmed.ok) return confirmed
  const { joined } = confirmed
  const members = joined ? [...read.members, joined.member] : read.members
  const memberships = await membershipsOf(ports.store, members, joined?.founded ?? undefined)
  return { ...confirmed, memberships }
}

async function readToken(
  { store, emailTokens }: PlatformPorts,
  text: string,
): Promise<Confirming | undefined> {
  const token = await store.emailTokens.get(emailTokens.hashOf(text))
  if (!token) return undefined
  const { invitation } = token
  const [developer, inviter] = await Promise.all([
    store.developers.byEmail(token.email),
    invitation && store.members.get(invitation.organisationId, invitation.byDeveloperId),
  ])
  const members = developer ? await store.members.ofDeveloper(developer.id) : []
  return { token, developer, members, inviter: inviter ?? undefined }
}
