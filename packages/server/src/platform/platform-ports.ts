import { createHash, randomBytes } from 'node:crypto'
import { canonicalRange } from '@wekeza/api'
import { type Clock, OUTSIDE_RAILS } from '@wekeza/bank'
import { applicationScopes, customerScopes } from '@wekeza/contract'
import type { PlatformPorts, PublicJwk } from '@wekeza/platform'
import { importJWK } from 'jose'
import { hashPassword } from '../identity/passwords/hash-password.ts'
import { randomIds } from '../ids/random-ids.ts'
import { issueSecret } from '../secrets/issue-secret.ts'

const TOKEN_BYTES = 32

interface Ground {
  readonly wall: Clock
  /** keys the hashes of secrets */
  readonly pepper: Uint8Array
}

/** What the developer service needs of this process, beside the store: chance, hashes and the contract's names. */
export function platformGround({
  wall,
  pepper,
}: Ground): Omit<PlatformPorts, 'store' | 'publicUrl'> {
  return {
    wall,
    ids: randomIds(wall.nowMs),
    passwords: { hash: hashPassword },
    secrets: { issue: (asked, nowMs) => issueSecret(asked, pepper, nowMs) },
    emailTokens: {
      issue() {
        const text = randomBytes(TOKEN_BYTES).toString('base64url')
        return { text, hash: hashOf(text) }
      },
      hashOf,
    },
    known: {
      ...{ applicationScopes, customerScopes, testScopes: ['sandbox.manage'] },
      rails: ['internal', ...OUTSIDE_RAILS],
    },
    ipRanges: { canonical: canonicalRange },
    keys: { isWhole },
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export async function isWhole(key: PublicJwk): Promise<boolean> {
  const imported = await importJWK(key).catch(() => undefined)
  return imported !== undefined
}
