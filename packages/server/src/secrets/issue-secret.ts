import {
  type Application,
  CHANCE_CHARS,
  ID_CHARS,
  type IssuedSecret,
  isTestBank,
  type SecretKind,
  secretId,
  writeSecret,
} from '@wekeza/platform'
import { randomChars } from '../ids/random-ids.ts'
import { hashSecret } from './hash-secret.ts'

const chance = randomChars()
const SHOWN_CHARS = 4

export interface Issue {
  readonly application: Pick<Application, 'id' | 'bankKey'>
  readonly kind: SecretKind
  readonly name?: string
  readonly scopes?: readonly string[]
  readonly endsAtMs?: number
}

export interface Issued {
  /** shown once, and kept nowhere */
  readonly text: string
  /** what is kept */
  readonly secret: IssuedSecret
}

/** Makes a client secret or an API key. It says what it opens, so that one that leaks is recognised. */
export function issueSecret(issue: Issue, pepper: Uint8Array, nowMs: number): Issued {
  const { application, kind, name = null, scopes = null, endsAtMs = null } = issue
  const id = secretId(kind, chance(ID_CHARS))
  const mode = isTestBank(application.bankKey) ? 'test' : 'live'
  const text = writeSecret({ mode, id, chance: chance(CHANCE_CHARS) })
  const kept = { hash: hashSecret(text, pepper), lastFour: text.slice(-SHOWN_CHARS) }
  const times = { createdAtMs: nowMs, endsAtMs, lastUsedAtMs: null }
  return {
    text,
    secret: { id, applicationId: application.id, kind, name, scopes, ...kept, ...times },
  }
}
