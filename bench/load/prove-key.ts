import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'

export interface Proved {
  readonly method: string
  readonly url: string
  /** the token that goes with it; none at the token endpoint */
  readonly token?: string
}

/** Writes proofs of a key of its own (RFC 9449, section 4.2), each good for one request. */
export function newProver(): (proved: Proved) => string {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' })
  const header = part({ alg: 'ES256', typ: 'dpop+jwt', jwk: { kty, crv, x, y } })
  return ({ method, url, token }) => {
    const ath = token && createHash('sha256').update(token).digest('base64url')
    const iat = Math.floor(Date.now() / 1000)
    const body = `${header}.${part({ jti: randomUUID(), htm: method, htu: url, iat, ath })}`
    const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
    return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`
  }
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
