import { resolve } from 'node:path'
import { newProofKey, type ProofJwk } from './proof-of-key.ts'
import type { Settings } from './setting.ts'

/** What tokens are bound to: kept with them, since without it they open nothing (RFC 9449, RFC 8705). */
export interface KeptBinding {
  /** private: as secret as the tokens */
  readonly dpop_key?: ProofJwk
  readonly certificate?: CertificateFiles
}

/** Paths only: the private key stays in its own file. */
export interface CertificateFiles {
  readonly cert: string
  readonly key: string
}

/**
 * What new tokens are bound to. What is asked for now beats what earlier tokens had; without either it is nothing.
 * @param kept of the tokens that are kept for the application, if there are any
 */
export function chooseBinding(settings: Settings, kept: KeptBinding): KeptBinding {
  const certificate = chosenFiles(settings) ?? kept.certificate
  const bound = settings.dpop?.value ?? kept.dpop_key !== undefined
  return {
    ...(bound && { dpop_key: kept.dpop_key ?? newProofKey() }),
    ...(certificate && { certificate }),
  }
}

/** What tokens that are kept go with: their own key, and a certificate from where it is by now. */
export function bindingOf(settings: Settings, kept: KeptBinding): KeptBinding {
  const certificate = chosenFiles(settings) ?? kept.certificate
  return {
    ...(kept.dpop_key && { dpop_key: kept.dpop_key }),
    ...(certificate && { certificate }),
  }
}

/** Whether two go with the same tokens. */
export function isSameBinding(a: KeptBinding, b: KeptBinding): boolean {
  const facts = ({ dpop_key, certificate }: KeptBinding) => [
    dpop_key?.x,
    dpop_key?.y,
    certificate?.cert,
    certificate?.key,
  ]
  const others = facts(b)
  return facts(a).every((fact, index) => fact === others[index])
}

/** Whole paths: the next command may be run in another folder. */
function chosenFiles({ certificate }: Settings): CertificateFiles | undefined {
  if (!certificate) return undefined
  return { cert: resolve(certificate.cert.value), key: resolve(certificate.key.value) }
}
