import type { Application } from './application.ts'

type Chosen = Pick<Application, 'profile' | 'redirectUris' | 'jwks' | 'tlsClientSubject'>

/** FAPI 2.0 Security Profile, section 5.4.1. */
const STRONG: Readonly<Record<string, readonly string[]>> = {
  EC: ['ES256'],
  OKP: ['EdDSA', 'Ed25519'],
  RSA: ['PS256'],
}
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d{1,5})?([/?]|$)/

/**
 * Which redirect addresses and which proof of itself an application of a profile may have. Asked when it is made,
 * and again each time that it is changed.
 * @returns what does not fit, with the next action, or undefined if all does
 * @example checkProfile({ profile: 'machine', redirectUris: ['https://a.example'], jwks: null, tlsClientSubject: null })
 * // 'An application of the profile machine signs nobody in. Leave out its redirect URIs.'
 */
export function checkProfile(chosen: Chosen): string | undefined {
  if (chosen.jwks !== null && chosen.tlsClientSubject !== null) {
    return 'An application proves itself by keys or by a certificate, not by both. Leave out one.'
  }
  return checks[chosen.profile](chosen)
}

const checks: Readonly<Record<Application['profile'], (chosen: Chosen) => string | undefined>> = {
  standard: (chosen) => needsRedirect(chosen),
  fapi2: (chosen) => needsRedirect(chosen) ?? needsKeyOrCertificate(chosen),
  machine: ({ redirectUris }) =>
    redirectUris.length > 0
      ? 'An application of the profile machine signs nobody in. Leave out its redirect URIs.'
      : undefined,
  device: (chosen) => isPublic(chosen) ?? returnsToItself(chosen),
  'first-party': (chosen) => needsRedirect(chosen),
}

function needsRedirect({ profile, redirectUris }: Chosen): string | undefined {
  return redirectUris.length === 0
    ? `An application of the profile ${profile} signs customers in. Name at least one redirect URI.`
    : undefined
}

/** FAPI 2.0 Security Profile, section 5.3.2.1: private_key_jwt or mutual TLS, and nothing else. */
function needsKeyOrCertificate({ jwks, tlsClientSubject }: Chosen): string | undefined {
  if (jwks === null && tlsClientSubject === null) {
    return 'An application of the profile fapi2 has no secret. Register its public keys, or the subject of its certificate.'
  }
  const weak = jwks?.keys.find(({ kty, alg }) => !alg || !STRONG[kty]?.includes(alg))
  return weak
    ? `The key ${weak.kid ?? `of the type ${weak.kty}`} is not for ES256, EdDSA or PS256. Register another.`
    : undefined
}

/** What runs on a customer's own device can keep nothing secret (RFC 8252, section 8.5). */
function isPublic({ jwks, tlsClientSubject }: Chosen): string | undefined {
  return jwks !== null || tlsClientSubject !== null
    ? 'An application of the profile device runs where it can keep no key. Leave out keys and certificate.'
    : undefined
}

/** Anybody may claim to be a public client: its codes go to the same machine, and nowhere else. */
function returnsToItself({ redirectUris }: Chosen): string | undefined {
  const far = redirectUris.find((uri) => !LOOPBACK.test(uri))
  return far === undefined
    ? undefined
    : `An application of the profile device returns to its own machine. Use http://127.0.0.1/… in place of ${far}.`
}
