import { generateKeyPairSync } from 'node:crypto'
import type { ProofKey } from '@wekeza/sdk'

/** A private key for proofs, as it is kept: a JSON Web Key on P-256. */
export interface ProofJwk {
  readonly kty: string
  readonly crv: string
  readonly x: string
  readonly y: string
  readonly d: string
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const

export function newProofKey(): ProofJwk {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: CURVE.namedCurve })
  return privateKey.export({ format: 'jwk' }) as unknown as ProofJwk
}

/** Makes proofs by a key that is kept (RFC 9449); what signs is loaded when the first is asked for. */
export function proofOfKey(kept: ProofJwk): ProofKey {
  let opened: ProofKey | undefined
  let opening: Promise<ProofKey> | undefined
  const open = () => {
    opening ??= openKey(kept).then((key) => {
      opened = key
      return key
    })
    return opening
  }
  return {
    prove: async (ask) => (await open()).prove(ask),
    thumbprint: async () => (await open()).thumbprint(),
    heed: (url, reply) => opened?.heed(url, reply) ?? false,
  }
}

async function openKey({ d, ...point }: ProofJwk): Promise<ProofKey> {
  const { dpop } = await import('@wekeza/sdk/auth')
  const { subtle } = globalThis.crypto
  const [privateKey, publicKey] = await Promise.all([
    subtle.importKey('jwk', { ...point, d }, CURVE, false, ['sign']),
    subtle.importKey('jwk', point, CURVE, true, ['verify']),
  ])
  return dpop({ keyPair: { privateKey, publicKey } })
}
