/** A failure after which nobody knows whether money moved, with the key that makes it safe to try again. */
export class RepeatableError extends Error {
  readonly key: string

  constructor(cause: unknown, key: string) {
    super('The outcome is not known.', { cause })
    this.key = key
  }
}

/** Runs what moves money, and ties its key to whatever goes wrong. */
export async function repeatable<T>(key: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw new RepeatableError(error, key)
  }
}
