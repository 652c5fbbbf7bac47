import { keyedDigest, sameDigest } from '../../secrets/digest.ts'
import type { Visit } from './visit.ts'

/**
 * Proves that a form came from our page of this very interaction. The interaction's cookie is signed and SameSite=Lax
 * already; this holds where a neighbouring site can plant cookies.
 */
export function csrfToken({ ports, interaction }: Visit): string {
  return tokenOf(ports.keys.cookieKeys[0] ?? '', interaction.uid)
}

export function isOurForm({ ports, interaction }: Visit, form: URLSearchParams): boolean {
  const presented = form.get('csrf') ?? ''
  return ports.keys.cookieKeys.some((key) => sameDigest(presented, tokenOf(key, interaction.uid)))
}

function tokenOf(key: string, uid: string): string {
  return keyedDigest(key, `form of interaction ${uid}`)
}
