import { createHmac } from 'node:crypto'
import type { Clock } from '@wekeza/bank'
import { sameDigest } from '../../secrets/digest.ts'
import { nonceKey } from '../provider/nonce-key.ts'

/** How long one nonce is given out. It is taken for as long again, so that none ends on its way. */
const TURN_MS = 60_000

export interface ProofNonces {
  /** what the next proof must carry */
  next(): string
  isOurs(nonce: unknown): boolean
}

/**
 * Nonces that bound the age of proofs by our clock and not by the caller's (RFC 9449, section 9). They follow from a
 * key that all replicas have, so that nobody keeps a list.
 */
export function proofNonces(cookieKeys: readonly string[], wall: Clock): ProofNonces {
  const key = nonceKey(cookieKeys, 'api')
  const nonceOf = (turn: number) =>
    createHmac('sha256', key).update(String(turn)).digest('base64url')
  const turnNow = () => Math.floor(wall.nowMs() / TURN_MS)
  return {
    next: () => nonceOf(turnNow()),
    isOurs(nonce) {
      const turn = turnNow()
      return (
        typeof nonce === 'string' && [turn, turn - 1].some((one) => sameDigest(nonce, nonceOf(one)))
      )
    },
  }
}
