import { CaseFailure } from '../bench/case-failure.ts'
import { show } from '../bench/expect.ts'

const WITHIN_MS = 4_000
const LOOK_EVERY_MS = 25

/**
 * Reads again until it is so: what is handed over and sent follows an answer by moments.
 * @param withinMs default: four seconds
 * @throws CaseFailure if it has not become so in time
 */
export async function eventually<T>(
  read: () => Promise<T>,
  isSo: (read: T) => boolean,
  what: string,
  withinMs = WITHIN_MS,
): Promise<T> {
  const latestMs = performance.now() + withinMs
  for (;;) {
    const now = await read()
    if (isSo(now)) return now
    if (performance.now() > latestMs) {
      throw new CaseFailure(what, {
        expected: `to come within ${withinMs / 1000} seconds`,
        received: show(now),
      })
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
