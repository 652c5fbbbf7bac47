import { actOf, PLATFORM } from '../commit/act-of.ts'
import type { PlatformDecision } from '../decision.ts'
import { knownAddressWords, registrationWords } from '../mail/words.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { Developer } from './developer.ts'
import { makeToken } from './make-token.ts'
import { normaliseEmail } from './normalise-email.ts'

export interface RegistrationAsk {
  readonly email: string
  readonly name: string
  readonly companyName: string
}

type Ground = Pick<PlatformPorts, 'ids' | 'emailTokens' | 'publicUrl' | 'hasPages'>

/**
 * Somebody says that an address is theirs. Whoever asks learns nothing of who is known: that stands in the mail. Nothing
 * opens before its reader has set a password, so nobody can prepare an account for another's mailbox.
 * @param known who has the address already
 */
export function registerDeveloper(
  asked: RegistrationAsk,
  known: Developer | undefined,
  ground: Ground,
  nowMs: number,
): PlatformDecision {
  const email = normaliseEmail(asked.email)
  const developer = known ?? newDeveloper(ground, email, asked.name.trim(), nowMs)
  const by = { actor: 'unknown', atMs: nowMs }
  const subject = { bank: PLATFORM, subject: developer.id, facts: { known: known?.status ?? 'no' } }
  const act = actOf(by, { ...subject, act: 'developer.registered' })
  if (developer.status === 'active') {
    const words = knownAddressWords(ground.publicUrl)
    return { ok: true, changes: [writeMail(ground, email, words, nowMs)], act }
  }
  const registration = { name: asked.name.trim(), organisationName: asked.companyName.trim() }
  const purpose = 'registration'
  const token = makeToken(ground.emailTokens, { purpose, email, registration }, nowMs)
  const words = registrationWords(ground, token.text)
  const changes = [token.change, writeMail(ground, email, words, nowMs)]
  if (known) return { ok: true, changes, act }
  return { ok: true, changes: [{ kind: 'insert-developer', developer }, ...changes], act }
}

/** Somebody whose mailbox is not proved yet. */
export function newDeveloper(
  { ids }: Pick<PlatformPorts, 'ids'>,
  email: string,
  name: string,
  nowMs: number,
): Developer {
  return {
    id: ids.next('dev'),
    email,
    name,
    status: 'unverified',
    generation: 0,
    createdAtMs: nowMs,
    verifiedAtMs: null,
  }
}
