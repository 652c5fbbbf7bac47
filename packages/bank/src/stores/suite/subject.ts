import type { Store } from '../../ports/store.ts'

/** What the suite runs on: the banks of one database, as a host would open them. */
export interface Subject {
  /** the same key opens the same bank, another key another one */
  open(bank: string): Store
  close?(): void | Promise<void>
}

/** Opens a bank of the running test's subject, `test_suite` unless another is named. */
export type Open = (bank?: string) => Store
