import type { Developer, PlatformService, PlatformStore } from '@wekeza/platform'

/** What came of a developer's address and password. */
export type SignIn =
  | { readonly kind: 'signed-in'; readonly developer: Developer }
  /** a wrong password, and an address that nobody has: the same answer, in the same time */
  | { readonly kind: 'refused' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }

/** Whether one more mail may be caused, by whom and to whom it may be. */
export type MayMail =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }

/** The service of those who build on the platform, and what a host knows around it. */
export interface HostPlatform {
  readonly service: PlatformService
  /** Everything that the platform writes is committed here. */
  readonly store: PlatformStore
  /** @param address of the caller's connection; null where the host knows none */
  signIn(email: string, password: string, address: string | null): Promise<SignIn>
  /**
   * Counts a mail that a caller is about to cause, the same whether or not somebody has the mailbox.
   * @param address of the caller's connection; null where the host knows none
   */
  mayMail(email: string, address: string | null): Promise<MayMail>
  /** whether mails are kept to be shown, and none leaves */
  readonly outboxOpen: boolean
  /** There is a mail to be sent; it comes after its commit, and may be missed. */
  onMail(): void
}
