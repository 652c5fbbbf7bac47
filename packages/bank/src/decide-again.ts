/** How often something is decided anew; past that something is wrong. */
const TRIES_MAX = 10

/**
 * Decides and commits, and if what was read has changed before the commit, decides anew on what stands then.
 * @param attempt answers nothing when a guard of its commit did not hold
 * @returns nothing if it changed under each try
 */
export async function decideAgain<Settled>(
  attempt: () => Promise<Settled | undefined>,
): Promise<Settled | undefined> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const settled = await attempt()
    if (settled !== undefined) return settled
  }
  return undefined
}
