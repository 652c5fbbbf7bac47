/** Lets one at a time do what two must not do at once. Names are free; equal names wait for each other. */
export interface Turns {
  /** Runs the work once nobody else has the turn. */
  take<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Runs the work if nobody has the turn now. @returns whether it ran */
  tryTake(name: string, work: () => Promise<void>): Promise<boolean>
}

/** Turns among those who ask in this process, in the order in which they ask. */
export function turnsInProcess(): Turns {
  const last = new Map<string, Promise<unknown>>()

  function take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (last.get(name) ?? Promise.resolve()).then(work)
    const ended = turn.then(
      () => {},
      () => {},
    )
    last.set(name, ended)
    ended.then(() => {
      if (last.get(name) === ended) last.delete(name)
    })
    return turn
  }

  async function tryTake(name: string, work: () => Promise<void>): Promise<boolean> {
    if (last.has(name)) return false
    await take(name, work)
    return true
  }

  return { take, tryTake }
}
