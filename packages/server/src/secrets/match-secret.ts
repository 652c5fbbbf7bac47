import { createHash, timingSafeEqual } from 'node:crypto'
import type { Application } from '@wekeza/platform'

/** What is stored of a secret. Secrets are random, of 160 bits and more, so that a plain hash cannot be turned back. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Whether a presented secret is the application's; it takes the same time wherever they differ. */
export function secretMatches({ secretHash }: Application, presented: string): boolean {
  const kept = Buffer.from(secretHash, 'hex')
  const shown = createHash('sha256').update(presented).digest()
  return kept.length === shown.length && timingSafeEqual(kept, shown)
}
