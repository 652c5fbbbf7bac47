import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClientAuthentication } from '@wekeza/sdk'
import type { PrivateJwk, PrivateKeyJwtOptions, SigningAlgorithm } from '@wekeza/sdk/auth'
import { usageError } from '../errors/usage-error.ts'
import { refuseShared } from './refuse-shared.ts'

/** What a key signs with, by its kind; those that FAPI 2.0 allows. */
const ALGORITHMS: Readonly<Record<string, SigningAlgorithm>> = {
  rsa: 'PS256',
  ec: 'ES256',
  ed25519: 'EdDSA',
}

/** Proves the application by a key in a file, PEM or JSON Web Key; read and loaded when the first token is asked for. */
export function keyAuthentication(path: string): ClientAuthentication {
  let made: Promise<ClientAuthentication> | undefined
  return {
    async authenticate(ask) {
      made ??= import('@wekeza/sdk/auth').then((auth) => auth.privateKeyJwt(readKey(path)))
      return (await made).authenticate(ask)
    },
  }
}

/** @throws {CliError} usage_invalid for a file that is no private key, or that others may read */
function readKey(path: string): PrivateKeyJwtOptions {
  const text = readText(path)
  refuseShared(path)
  try {
    const jwk = text.trimStart().startsWith('{') ? (JSON.parse(text) as PrivateJwk) : undefined
    const key = createPrivateKey(jwk ? { key: jwk, format: 'jwk' } : text)
    const alg = ALGORITHMS[key.asymmetricKeyType ?? '']
    if (alg === undefined) throw new Error('of another kind')
    // In one form, whatever form it came in: PKCS#8 is what the SDK reads.
    const pem = String(key.export({ type: 'pkcs8', format: 'pem' }))
    return { key: pem, alg, ...(jwk?.kid !== undefined && { kid: jwk.kid }) }
  } catch {
    // What the library says is not repeated: it may quote the key.
    throw usageError(
      `${path} is no private key, RSA, P-256 or Ed25519, in PEM or as a JSON Web Key.`,
    )
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw usageError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
