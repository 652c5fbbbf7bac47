import { type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose'

export interface SigningKey {
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly publicJwk: JWK
}

/** A key for this process alone: a sandbox's tokens are worth nothing elsewhere. */
export async function newSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'sandbox', alg: 'ES256', use: 'sig' }
  return { privateKey, publicKey, publicJwk }
}
