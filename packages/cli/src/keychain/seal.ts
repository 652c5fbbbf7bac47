import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** What a sealed file holds: AES-256-GCM, everything in base64. */
export interface Sealed {
  readonly sealed: { readonly nonce: string; readonly text: string; readonly tag: string }
}

const CIPHER = 'aes-256-gcm'
/** Of one nonce a key seals once; 96 bits is what GCM is made for (NIST SP 800-38D, section 5.2.1.1). */
const NONCE_BYTES = 12
const PURPOSE = Buffer.from('wekeza credentials 1')

export function newKey(): string {
  return randomBytes(32).toString('base64')
}

export function isSealed(value: object): value is Sealed {
  const { sealed } = value as Partial<Sealed>
  return typeof sealed === 'object' && typeof sealed.nonce === 'string'
}

/** Makes text readable to who has the key, and to nobody else. */
export function seal(text: string, key: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, Buffer.from(key, 'base64'), nonce).setAAD(PURPOSE)
  const parts = [cipher.update(text, 'utf8'), cipher.final()]
  const base64 = (bytes: Buffer) => bytes.toString('base64')
  const sealed = {
    nonce: base64(nonce),
    text: base64(Buffer.concat(parts)),
    tag: base64(cipher.getAuthTag()),
  }
  return { sealed }
}

/** @throws {Error} for another key, and for text that somebody changed */
export function unseal({ sealed }: Sealed, key: string): string {
  const bytes = (base64: string) => Buffer.from(base64, 'base64')
  const decipher = createDecipheriv(CIPHER, bytes(key), bytes(sealed.nonce), { authTagLength: 16 })
  decipher.setAAD(PURPOSE).setAuthTag(bytes(sealed.tag))
  return Buffer.concat([decipher.update(bytes(sealed.text)), decipher.final()]).toString('utf8')
}
