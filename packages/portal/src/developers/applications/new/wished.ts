import type { ApplicationRequest } from '@wekeza/sdk'
import { linesOf } from '../lines-of.ts'
import { OWN_SCOPES } from '../scopes/scopes.ts'

export const PROFILES = ['standard', 'machine', 'fapi2', 'device'] as const
export const PROOFS = ['secret', 'keys', 'certificate'] as const
type Profile = ApplicationRequest['profile']

/** What the form holds. */
export interface Wished {
  readonly name: string
  readonly environment: 'test' | 'live'
  readonly profile: Profile
  /** one address a line */
  readonly redirects: string
  readonly proof: (typeof PROOFS)[number]
  /** a key set (RFC 7517) as text */
  readonly keys: string
  readonly subject: string
  readonly scopes: readonly string[]
}

/** How a profile may prove itself: docs/guides/developers.md. */
export const proofsOf = (profile: Profile): readonly Wished['proof'][] =>
  profile === 'device' ? [] : profile === 'fapi2' ? ['keys', 'certificate'] : PROOFS

/** Whether customers come back to it. */
export const returnsCustomers = (profile: Profile) => profile !== 'machine'

/** Whether it acts for customers at all. */
export const actsForCustomers = (profile: Profile) => profile !== 'machine'

/** What is wrong with a text that is to be a key set, as a key of the page's words; undefined: nothing that we see. */
export function faultOfKeys(text: string): 'notJson' | 'noKeys' | 'privateKey' | undefined {
  const set = parsed(text)
  if (set === undefined) return 'notJson'
  const keys = (set as { keys?: unknown } | null)?.keys
  if (!Array.isArray(keys) || keys.length === 0) return 'noKeys'
  // What signs never leaves the application (RFC 7518, sections 6.2.2 and 6.3.2): so it is not even sent.
  return keys.some((key) => 'd' in Object(key)) ? 'privateKey' : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The request that the form stands for; what its profile does not take is left out.
 * @param approved the scopes that the bank has approved for live applications
 */
export function requestOf(wished: Wished, approved: readonly string[] = []): ApplicationRequest {
  const { name, environment, profile, redirects, proof, keys, subject, scopes } = wished
  const proves = proofsOf(profile).includes(proof) ? proof : proofsOf(profile)[0]
  const redirect_uris = returnsCustomers(profile) ? linesOf(redirects) : []
  return {
    name: name.trim(),
    environment,
    profile,
    ...(redirect_uris.length > 0 && { redirect_uris }),
    scopes: scopes.filter(
      (scope) =>
        (actsForCustomers(profile) || OWN_SCOPES.includes(scope)) &&
        (environment === 'test' || approved.includes(scope)),
    ),
    ...(proves === 'keys' && { jwks: JSON.parse(keys) }),
    ...(proves === 'certificate' && { tls_client_subject: subject.trim() }),
  }
}
