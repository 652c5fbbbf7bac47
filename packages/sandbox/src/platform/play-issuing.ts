import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { BASE32_DIGITS } from '@wekeza/bank'
import {
  CHANCE_CHARS,
  type EmailTokenIssuing,
  ID_CHARS,
  isTestBank,
  type SecretIssuing,
  secretId,
  writeSecret,
} from '@wekeza/platform'
import { base64url } from 'jose'

const SHOWN_CHARS = 4

export interface PlayIssuing {
  readonly secrets: SecretIssuing
  readonly emailTokens: EmailTokenIssuing
  /** from the first one again */
  reset(): void
}

/** Secrets and tokens of a process that plays: the same requests make the same ones. */
export function playIssuing(seed: number): PlayIssuing {
  let count = 0
  const bytes = () => {
    count += 1
    return sha256(utf8ToBytes(`sandbox ${seed} ${count}`))
  }
  const chance = (chars: number) => [...bytes(), ...bytes()].slice(0, chars).map(digitOf).join('')
  return {
    secrets: {
      issue({ application, kind, name = null, scopes = null, endsAtMs = null }, nowMs) {
        const id = secretId(kind, chance(ID_CHARS))
        const mode = isTestBank(application.bankKey) ? 'test' : 'live'
        const text = writeSecret({ mode, id, chance: chance(CHANCE_CHARS) })
        const kept = { ...shown(text), createdAtMs: nowMs, endsAtMs, lastUsedAtMs: null }
        return { text, secret: { id, applicationId: application.id, kind, name, scopes, ...kept } }
      },
    },
    emailTokens: {
      issue() {
        const text = base64url.encode(bytes())
        return { text, hash: hashText(text) }
      },
      hashOf: hashText,
    },
    reset() {
      count = 0
    },
  }
}

/** What is kept of a secret: never itself. */
export function shown(text: string): { hash: string; lastFour: string } {
  return { hash: hashText(text), lastFour: text.slice(-SHOWN_CHARS) }
}

/** SHA-256 in lower-case hex. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

function digitOf(byte: number): string {
  return BASE32_DIGITS.charAt(byte % BASE32_DIGITS.length)
}
