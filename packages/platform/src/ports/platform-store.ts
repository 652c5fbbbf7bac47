import type { Application } from '../applications/application.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuedSecret } from '../secrets/issued-secret.ts'

/** What the platform remembers of those who build on it. */
export interface PlatformStore {
  readonly organisations: {
    get(id: string): Promise<Organisation | undefined>
    /** @throws if the id is taken */
    insert(organisation: Organisation): Promise<void>
  }
  readonly applications: {
    get(id: string): Promise<Application | undefined>
    list(): Promise<Application[]>
    /** of the banks that an application opens, each once */
    bankKeys(): Promise<string[]>
    /** @throws if the id is taken */
    insert(application: Application): Promise<void>
    setStatus(id: string, status: Application['status']): Promise<void>
  }
  readonly secrets: {
    get(id: string): Promise<IssuedSecret | undefined>
    /** of an application, the oldest first; also those that have ended */
    list(applicationId: string): Promise<IssuedSecret[]>
    /** @throws if the id is taken */
    insert(secret: IssuedSecret): Promise<void>
    /** Writes a new secret down and ends others, in one step. @throws if the id is taken */
    replace(ending: readonly string[], endsAtMs: number, secret: IssuedSecret): Promise<void>
    /** Lets it end at a time, or sooner if an end was set already. */
    end(id: string, atMs: number): Promise<void>
    /** Remembers a use; an earlier one than is known changes nothing. */
    noteUse(id: string, atMs: number): Promise<void>
  }
}
