import type { Application } from '../applications/application.ts'
import type { Organisation } from '../organisations/organisation.ts'

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
}
