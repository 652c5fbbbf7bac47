import { loginNeeded } from '../errors/login-needed.ts'
import { type Keychain, openKeychain } from '../keychain/keychain.ts'
import { isSealed, newKey, seal, unseal } from '../keychain/seal.ts'
import { readJson } from './read-json.ts'
import { refuseShared } from './refuse-shared.ts'
import { removeFile, writePrivate } from './write-private.ts'

/** Where what a file holds can be read from: a key in the keychain, or the file alone. */
export type Storage = 'keychain' | 'file'

/**
 * A file of secrets that only its owner reads (0600). Where there is a keychain it is sealed as well, by a key that is
 * kept there: a keychain takes some hundred characters in places, and tokens are more.
 */
export class CredentialsStore {
  readonly path: string
  readonly #openKeychain: (account: string) => Keychain | null
  #keychain: Keychain | null | undefined
  #key: string | null = null
  /** what the next write does; null leaves it as the file is */
  #wanted: Storage | null = null

  constructor(path: string, open: (account: string) => Keychain | null = openKeychain) {
    this.path = path
    this.#openKeychain = open
  }

  /** @throws {CliError} login_needed when it is sealed and the keychain does not give the key */
  read(): Record<string, unknown> {
    const content = readJson(this.path)
    if (content === undefined) return {}
    refuseShared(this.path)
    if (!isSealed(content)) return content
    const key = this.#keptKey()
    if (key === null) throw this.#unreadable('its key is not in the keychain')
    try {
      return JSON.parse(unseal(content, key))
    } catch {
      throw this.#unreadable('the keychain’s key does not fit')
    }
  }

  write(content: Record<string, unknown>): void {
    const text = JSON.stringify(content, null, 2)
    const key = this.#next() === 'keychain' ? this.#settledKey() : null
    writePrivate(this.path, `${key === null ? text : JSON.stringify(seal(text, key), null, 2)}\n`)
    this.#wanted = null
  }

  /** Forgets everything, the key in the keychain too. */
  remove(): void {
    if (this.storage() === 'keychain') this.#forgetKey()
    removeFile(this.path)
  }

  /** Has the next write put it into the keychain's care, or leave it to the file alone. */
  keepIn(storage: Storage): void {
    this.#wanted = storage
  }

  /** Where it is now. */
  storage(): Storage {
    const content = readJson(this.path)
    return content !== undefined && isSealed(content) ? 'keychain' : 'file'
  }

  /** What people call the keychain; null where there is none. */
  keychainName(): string | null {
    return this.#opened()?.name ?? null
  }

  #next(): Storage {
    if (process.env.WEKEZA_INSECURE_STORAGE) return 'file'
    if (this.#wanted) return this.#wanted
    return readJson(this.path) === undefined ? 'keychain' : this.storage()
  }

  /** The key that is kept, or a new one that is kept from now on; null where no keychain takes it. */
  #settledKey(): string | null {
    const kept = this.#keptKey()
    if (kept !== null) return kept
    try {
      const key = newKey()
      const keychain = this.#opened()
      keychain?.write(key)
      // Read back, so that nothing is sealed with a key that nobody has.
      this.#key = keychain?.read() === key ? key : null
    } catch {
      // Locked, refused, or out of order: then the file alone it is, and the command says so.
      this.#key = null
    }
    return this.#key
  }

  #keptKey(): string | null {
    try {
      this.#key ??= this.#opened()?.read() ?? null
    } catch {
      this.#key = null
    }
    return this.#key
  }

  #forgetKey(): void {
    this.#key = null
    try {
      this.#opened()?.remove()
    } catch {
      // A key that stays behind opens nothing any more.
    }
  }

  #opened(): Keychain | null {
    if (this.#keychain === undefined) this.#keychain = this.#openKeychain(this.path)
    return this.#keychain
  }

  #unreadable(why: string) {
    return loginNeeded(
      `${this.path} is sealed, and ${why}.`,
      `unlock the keychain, or remove ${this.path} and log in again`,
    )
  }
}
