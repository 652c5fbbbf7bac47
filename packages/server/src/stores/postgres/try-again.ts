import { setTimeout } from 'node:timers/promises'
import { StoreUnavailable } from '@wekeza/bank'
import { isConflict, isExhausted, isTooLate, isUnreachable } from './faults.ts'

/** With these a restart of the server goes unnoticed, and one that stays away is told within three seconds. */
export const TRIES_MAX = 7
const FIRST_PAUSE_MS = 40

/**
 * Runs an attempt anew while its fault is one that passes, with pauses that grow.
 * @param passes which faults are worth another try
 * @param random from 0 to 1: shortens each pause by up to half, so that many do not come back at once
 * @throws {StoreUnavailable} if it does not pass, or the store is too slow; any other fault as it is
 */
export async function tryAgain<T>(
  attempt: () => Promise<T>,
  passes: (fault: unknown) => boolean,
  random: () => number,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (fault) {
      if (tries === TRIES_MAX || !passes(fault)) throw asUnavailable(fault)
      await setTimeout(FIRST_PAUSE_MS * 2 ** (tries - 1) * (1 - random() / 2))
    }
  }
}

function asUnavailable(fault: unknown): unknown {
  const passes = [isUnreachable, isConflict, isTooLate, isExhausted].some((is) => is(fault))
  return passes ? new StoreUnavailable(fault) : fault
}
