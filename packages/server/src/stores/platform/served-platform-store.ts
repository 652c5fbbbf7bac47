import type { PlatformStore } from '@wekeza/platform'

/** The platform's store, as a server has it. */
export interface ServedPlatformStore extends PlatformStore {
  /**
   * Forgets what nobody asks for any more: answers that have expired, tokens that ended and mails that were sent 30 days
   * ago.
   * @param nowMs wall time
   * @param limit of each, at most so many
   * @returns how many rows went
   */
  purge(nowMs: number, limit: number): Promise<number>
}
