import { actOf, PLATFORM } from '../commit/act-of.ts'
import type { PlatformDecision } from '../decision.ts'
import { passwordWords } from '../mail/words.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { Developer } from './developer.ts'
import { makeToken } from './make-token.ts'

/**
 * Somebody has forgotten a password. Whoever asks learns nothing of who is known; an address that was never confirmed
 * is sent nothing, since there is no password that could be set anew.
 */
export function askForPassword(
  known: Developer | undefined,
  ground: Pick<PlatformPorts, 'ids' | 'emailTokens' | 'publicUrl' | 'hasPages'>,
  nowMs: number,
): PlatformDecision {
  const subject = known?.id ?? 'unknown'
  const by = { actor: 'unknown', atMs: nowMs }
  const act = actOf(by, { bank: PLATFORM, act: 'password.asked', subject })
  if (known?.status !== 'active') return { ok: true, changes: [], act }
  const { email } = known
  const token = makeToken(ground.emailTokens, { purpose: 'password', email }, nowMs)
  const words = passwordWords(ground, token.text)
  return { ok: true, changes: [token.change, writeMail(ground, email, words, nowMs)], act }
}
