import { ConfigurationError } from '../errors/local-errors.ts'
import { uuid } from '../random/uuid.ts'
import type { ClientAuthentication } from './client-authentication.ts'

/** How the assertion is signed; those that FAPI 2.0 allows. */
export type SigningAlgorithm = 'PS256' | 'ES256' | 'EdDSA'

/** A private key as a JSON Web Key (RFC 7517). */
export interface PrivateJwk {
  readonly kty?: string
  readonly kid?: string
  readonly alg?: string
  readonly [member: string]: unknown
}

export interface PrivateKeyJwtOptions {
  /** PKCS#8 PEM, a JSON Web Key, or a key of WebCrypto, which need not be extractable */
  readonly key: string | PrivateJwk | CryptoKey
  /** the name of its public part in the application's key set. Default: the JSON Web Key's own */
  readonly kid?: string
  /** Default: the JSON Web Key's own, or PS256 */
  readonly alg?: SigningAlgorithm
  /** milliseconds since 1970; for tests. Default Date.now */
  readonly nowMs?: () => number
}

/** An assertion is made for one request, and this is how long that may be on its way. */
const LIFE_SECONDS = 60
const TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/**
 * Says who the application is by a signed assertion instead of a secret (RFC 7523; FAPI 2.0, section 5.3.3).
 * @throws {ConfigurationError} at the first request, for a key that cannot be read or does not fit its alg
 * @example
 * const key = await readFile('application-key.pem', 'utf8')
 * const wekeza = new Wekeza({ clientId: 'app_books', auth: privateKeyJwt({ key, kid: 'books-2026', alg: 'PS256' }) })
 */
export function privateKeyJwt(options: PrivateKeyJwtOptions): ClientAuthentication {
  const { key, nowMs = Date.now } = options
  const own = isJwk(key) ? key : undefined
  const alg = options.alg ?? own?.alg ?? 'PS256'
  const kid = options.kid ?? own?.kid
  let signing: Promise<CryptoKey> | undefined
  return {
    async authenticate({ clientId, issuer }) {
      const { SignJWT } = await import('./jose.ts')
      signing ??= readKey(key, alg)
      const seconds = Math.floor(nowMs() / 1_000)
      const assertion = new SignJWT()
        .setProtectedHeader({ alg, ...(kid !== undefined && { kid }) })
        .setIssuer(clientId)
        .setSubject(clientId)
        // One string, and the issuer: what is meant for one endpoint could be replayed at another (FAPI 2.0, 5.3.3.4).
        .setAudience(issuer)
        .setJti(uuid())
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + LIFE_SECONDS)
      const signed = await assertion.sign(await signing).catch(() => refuseKey(alg))
      const fields = { client_assertion_type: TYPE, client_assertion: signed }
      return { fields: { client_id: clientId, ...fields }, secrets: [signed] }
    },
  }
}

async function readKey(key: PrivateKeyJwtOptions['key'], alg: string): Promise<CryptoKey> {
  const { importJWK, importPKCS8 } = await import('./jose.ts')
  try {
    if (typeof key === 'string') return await importPKCS8(key, alg)
    if (isJwk(key)) return (await importJWK({ ...key }, alg)) as CryptoKey
    return key
  } catch {
    // What the library says of a key that it cannot read is not repeated: it may quote it.
    return refuseKey(alg)
  }
}

function refuseKey(alg: string): never {
  throw new ConfigurationError(
    `privateKeyJwt: the key is no private key for ${alg}. Give PKCS#8 PEM ("BEGIN PRIVATE KEY"), a private JSON Web Key or a CryptoKey that signs, and the alg that it is for.`,
  )
}

function isJwk(key: PrivateKeyJwtOptions['key']): key is PrivateJwk {
  return typeof key === 'object' && !(key instanceof CryptoKey)
}
