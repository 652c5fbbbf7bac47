import type { PlatformStore } from '../../ports/platform-store.ts'

/** What the suite runs on: a platform store that is empty, and what else is seen of it. */
export interface PlatformSubject {
  readonly store: PlatformStore
  /** the names of the acts that were written down, the oldest first */
  acts(): Promise<readonly string[]>
  /** what is kept of the password that goes with an address */
  passwordHash(developerId: string, email: string): Promise<string | undefined>
  close?(): void | Promise<void>
}

/** The subject of the running test. */
export type Subject = () => PlatformSubject
