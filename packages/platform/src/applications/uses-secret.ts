import type { Application } from './application.ts'

type Proof = Pick<Application, 'profile' | 'jwks' | 'tlsClientSubject'>

/**
 * Whether an application proves itself by a secret that it shares with the platform. FAPI 2.0 knows none (section
 * 5.3.2.1 of its security profile), a program on a customer's own device could not keep one (RFC 8252, section 8.5),
 * and whoever has a key or a certificate needs none.
 */
export function usesSecret({ profile, jwks, tlsClientSubject }: Proof): boolean {
  return profile !== 'fapi2' && profile !== 'device' && jwks === null && tlsClientSubject === null
}

/** Whether an application may have API keys: bearer secrets too, for those that can keep one and are allowed to. */
export function usesApiKeys({ profile }: Pick<Application, 'profile'>): boolean {
  return profile === 'standard' || profile === 'machine'
}
