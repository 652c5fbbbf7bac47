import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { MasterKey } from './secrets.ts'

const FORM = 'e1'
const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
/** NIST SP 800-38D, section 8.2: 96 random bits. Each data key seals one text, so that no pair ever comes twice. */
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Where a sealed text stands; it opens nowhere else. */
export interface Place {
  readonly table: string
  /** the row's id, or the columns of its key joined by a slash */
  readonly row: string
}

/** Keeps secrets that must be read again, such as those that sign webhooks, where others may see the database. */
export interface Envelope {
  /** @returns the text sealed: `e1.<master key id>.<its data key, wrapped>.<the text, encrypted>` */
  seal(place: Place, text: string): string
  /** @throws {Unopened} if the text was altered, moved or sealed by a master key that is not here */
  open(place: Place, sealed: string): string
  /**
   * Wraps a sealed text's data key by the first master key; the text itself stays as it is.
   * @returns undefined if it is wrapped so already
   * @throws {Unopened} if its own master key is not here
   */
  rewrap(sealed: string): string | undefined
}

/** A sealed text does not open. It says which master key is wanted, and nothing of what is inside. */
export class Unopened extends Error {
  override readonly name = 'Unopened'
}

/**
 * Seals texts by AES-256-GCM, each by a data key of its own, which the first master key wraps.
 * @param masterKeys asked at each use, so that a rotation takes effect at once; the first seals, all open
 * @example
 * const envelope = createEnvelope(() => secrets.masterKeys)
 * const sealed = envelope.seal({ table: 'endpoint', row: 'end_1' }, 'whsec_…')
 * envelope.open({ table: 'endpoint', row: 'end_1' }, sealed) // 'whsec_…'
 */
export function createEnvelope(masterKeys: () => readonly MasterKey[]): Envelope {
  function wrap(dataKey: Uint8Array): string {
    const [first] = masterKeys()
    if (!first) throw new Unopened('There is no master key.')
    const header = `${FORM}.${first.id}`
    return `${header}.${encrypt(first.key, dataKey, header)}`
  }

  function unwrap({ masterId, wrapped }: Parts): Buffer {
    const master = masterKeys().find(({ id }) => id === masterId)
    if (!master) {
      throw new Unopened(`It was sealed by the master key ${masterId}, which is not here.`)
    }
    return decrypt(master.key, wrapped, `${FORM}.${masterId}`)
  }

  return {
    seal(place, text) {
      const dataKey = randomBytes(KEY_BYTES)
      return `${wrap(dataKey)}.${encrypt(dataKey, Buffer.from(text), boundTo(place))}`
    },
    open(place, sealed) {
      const parts = partsOf(sealed)
      return decrypt(unwrap(parts), parts.body, boundTo(place)).toString()
    },
    rewrap(sealed) {
      const parts = partsOf(sealed)
      if (parts.masterId === masterKeys()[0]?.id) return undefined
      return `${wrap(unwrap(parts))}.${parts.body}`
    },
  }
}

/** How every text begins that a master key has sealed. */
export function sealedBy(masterId: string): string {
  return `${FORM}.${masterId}.`
}

interface Parts {
  readonly masterId: string
  readonly wrapped: string
  readonly body: string
}

function partsOf(sealed: string): Parts {
  const [form, masterId = '', wrapped = '', body = '', ...more] = sealed.split('.')
  if (form !== FORM || body === '' || more.length > 0) throw new Unopened('It is no sealed text.')
  return { masterId, wrapped, body }
}

/** Lengths first, so that no two places read alike. */
function boundTo({ table, row }: Place): string {
  return `${table.length}:${table} ${row}`
}

function encrypt(key: Uint8Array, content: Uint8Array, boundTo: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(boundTo))
  const encrypted = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([nonce, encrypted, cipher.getAuthTag()]).toString('base64url')
}

function decrypt(key: Uint8Array, text: string, boundTo: string): Buffer {
  const bytes = Buffer.from(text, 'base64url')
  // What differs and decodes to the same bytes is refused too: a sealed text has one form.
  if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== text) {
    throw new Unopened('It is no sealed text.')
  }
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(boundTo))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    const encrypted = bytes.subarray(NONCE_BYTES, -TAG_BYTES)
    return Buffer.concat([decipher.update(encrypted), decipher.final()])
  } catch {
    throw new Unopened('It was altered, or belongs to another place.')
  }
}
