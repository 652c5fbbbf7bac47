/** Reads what has a name once, and answers whoever asks for it again with what was read then. */
export function readOnce(): <T>(name: string, read: () => Promise<T>) => Promise<T> {
  const seen = new Map<string, Promise<unknown>>()
  return <T>(name: string, read: () => Promise<T>): Promise<T> => {
    const before = seen.get(name) ?? read()
    seen.set(name, before)
    return before as Promise<T>
  }
}
