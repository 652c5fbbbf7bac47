import { dirname, join } from 'node:path'
import { configDir } from './config-dir.ts'
import type { CredentialsStore } from './credentials-store.ts'
import { inTurn, inTurnSync } from './file-lock.ts'
import type { KeptBinding } from './kept-binding.ts'
import { makePrivateFolder } from './write-private.ts'

/** A customer's tokens, what they stand for, and what they are bound to. */
export interface KeptTokens extends KeptBinding {
  readonly consent_id: string
  readonly customer_id: string | null
  readonly access_token?: string
  readonly refresh_token?: string
  /** RFC 3339; when the access token ends */
  readonly expires_at?: string
  readonly scope?: string
  readonly token_type?: string
}

/** The tokens of a payment consent, and what was paid under it. */
export interface KeptPaymentTokens extends KeptTokens {
  readonly payments: readonly string[]
}

/** What is kept for one application at one address. */
export interface Keeping {
  readonly login: KeptTokens | null
  /** a customer's own session, in the place of whose consent stands OWN_SESSION */
  readonly me: KeptTokens | null
  /** payment consents, oldest first */
  readonly payments: readonly KeptPaymentTokens[]
}

/** Older payment consents are forgotten; what was paid under them stands in the bank all the same. */
const PAYMENT_CONSENTS_MAX = 200
/** What stands in the place of a consent's id where there is none: somebody's own session. */
export const OWN_SESSION = 'me'
export const NOTHING: Keeping = { login: null, me: null, payments: [] }

export function credentialsPath(env: NodeJS.ProcessEnv = process.env): string {
  return join(configDir(env), 'credentials.json')
}

/** The kept tokens of one application at one address. */
export class CredentialsFile {
  readonly store: CredentialsStore
  readonly #key: string

  constructor(store: CredentialsStore, baseUrl: string, clientId: string) {
    this.store = store
    this.#key = `${baseUrl} ${clientId}`
  }

  get path(): string {
    return this.store.path
  }

  read(): Keeping {
    const kept = this.store.read()[this.#key] as Partial<Keeping> | undefined
    return { ...NOTHING, ...kept }
  }

  /** Reads the file anew, changes this entry and puts the whole in place: what others wrote meanwhile stays. */
  update(change: (kept: Keeping) => Keeping): void {
    makePrivateFolder(dirname(this.path))
    inTurnSync(`${this.path}.lock`, () => {
      const all = { ...this.store.read(), [this.#key]: trimmed(change(this.read())) }
      if (Object.values(all).every(isEmpty)) this.store.remove()
      else this.store.write(all)
    })
  }

  /** Runs what uses a refresh token up, one process after another. */
  refreshInTurn<T>(work: () => Promise<T>): Promise<T> {
    return inTurn(`${this.path}.refresh`, work)
  }
}

function isEmpty(kept: unknown): boolean {
  const { login, me, payments } = { ...NOTHING, ...(kept as Partial<Keeping>) }
  return login === null && me === null && payments.length === 0
}

function trimmed({ login, me, payments }: Keeping): Keeping {
  return { login, me, payments: payments.slice(-PAYMENT_CONSENTS_MAX) }
}
