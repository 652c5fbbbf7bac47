import { dirname, join } from 'node:path'
import { configDir } from './config-dir.ts'
import { CredentialsStore } from './credentials-store.ts'
import { inTurnSync } from './file-lock.ts'
import { makePrivateFolder } from './write-private.ts'

/** A developer's session at one platform; it is no application's, and reaches no bank. */
export interface KeptDeveloper {
  readonly developer_id: string
  readonly email: string
  readonly access_token: string
  /** RFC 3339 */
  readonly expires_at: string
}

/** Beside the customers' tokens, and apart from them: ending a login there ends no session here. */
export function developersPath(env: NodeJS.ProcessEnv = process.env): string {
  return join(configDir(env), 'developers.json')
}

/** The kept session of one platform; kept as customers' tokens are. */
export class DeveloperSessions {
  readonly store: CredentialsStore
  readonly #baseUrl: string

  constructor(baseUrl: string, store = new CredentialsStore(developersPath())) {
    this.store = store
    this.#baseUrl = baseUrl
  }

  get path(): string {
    return this.store.path
  }

  read(): KeptDeveloper | null {
    const all = this.store.read()
    return Object.hasOwn(all, this.#baseUrl) ? (all[this.#baseUrl] as KeptDeveloper) : null
  }

  keep(session: KeptDeveloper): void {
    this.#update((others) => ({ ...others, [this.#baseUrl]: session }))
  }

  forget(): void {
    this.#update((others) => others)
  }

  /** Reads the file anew: what others wrote meanwhile for other platforms stays. */
  #update(change: (others: Record<string, unknown>) => Record<string, unknown>): void {
    makePrivateFolder(dirname(this.path))
    inTurnSync(`${this.path}.lock`, () => {
      const { [this.#baseUrl]: _, ...others } = this.store.read()
      const all = change(others)
      if (Object.keys(all).length === 0) this.store.remove()
      else this.store.write(all)
    })
  }
}
