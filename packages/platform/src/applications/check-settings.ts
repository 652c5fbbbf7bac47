import { type PlatformAnswer, refuse } from '../decision.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { ApplicationAsk } from '../service.ts'
import type { Application } from './application.ts'
import { checkProfile } from './check-profile.ts'
import { checkRedirectUri } from './check-redirect-uri.ts'
import { isTlsSubject } from './is-tls-subject.ts'
import { readKeys } from './read-keys.ts'

/** So many addresses may be on the list of one application. */
export const IP_RANGES_MAX = 50

type Settings = Pick<
  Application,
  'profile' | 'redirectUris' | 'ipAllowList' | 'jwks' | 'tlsClientSubject'
>
type Chosen = Pick<Application, 'profile'> &
  Required<Pick<ApplicationAsk, 'redirectUris' | 'ipAllowList' | 'jwks' | 'tlsClientSubject'>>

/** Whether what is chosen of an application fits, and how it is kept. */
export async function checkSettings(
  chosen: Chosen,
  { ipRanges, keys }: Pick<PlatformPorts, 'ipRanges' | 'keys'>,
): Promise<PlatformAnswer<{ settings: Settings }>> {
  const { profile, redirectUris, tlsClientSubject } = chosen
  for (const received of redirectUris) {
    const fact = checkRedirectUri(received)
    if (fact !== undefined) return refuse({ code: 'redirect_uri_invalid', received, fact })
  }
  if (tlsClientSubject !== null && !isTlsSubject(tlsClientSubject)) return refuseProfile(NO_SUBJECT)
  const ranges = checkIpRanges(chosen.ipAllowList, ipRanges)
  if (!ranges.ok) return ranges
  const read = chosen.jwks === null ? null : await readKeys(chosen.jwks.keys, keys)
  if (read && !read.ok)
    return refuseProfile(`Its jwks is no set of public keys: ${read.fault}. ${JWKS}`)
  const jwks = read && { keys: read.keys }
  const settings = { profile, redirectUris, tlsClientSubject, jwks, ipAllowList: ranges.list }
  const fact = checkProfile(settings)
  return fact === undefined ? { ok: true, settings } : refuseProfile(fact)
}

/** @returns each range once, as it is compared */
export function checkIpRanges(
  ranges: readonly string[],
  { canonical }: PlatformPorts['ipRanges'],
): PlatformAnswer<{ list: readonly string[] }> {
  const list: string[] = []
  for (const received of ranges) {
    const range = canonical(received)
    if (range === undefined || (!list.includes(range) && list.length >= IP_RANGES_MAX)) {
      return refuse({ code: 'ip_range_invalid', received })
    }
    if (!list.includes(range)) list.push(range)
  }
  return { ok: true, list }
}

const JWKS = 'Send public JWKs for ES256, EdDSA or PS256 (RFC 7517).'
const NO_SUBJECT =
  'Its tls_client_subject is no subject of a certificate. Write it as RFC 4514 does, for example CN=books,O=Baraka Books,C=KE.'

function refuseProfile(fact: string) {
  return refuse({ code: 'profile_invalid', fact })
}
