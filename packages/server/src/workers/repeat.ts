/** Something that is done again and again. */
export interface Repeated {
  /** Ends it; resolves once what runs has come to its end. */
  stop(): Promise<void>
}

/** Does something every so often, and never while it is still being done. What it throws goes to `onFault`. */
export function repeat(
  everyMs: number,
  work: () => Promise<void>,
  onFault: (cause: unknown) => void,
): Repeated {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const round = async () => {
    await work().catch(onFault)
    if (!stopped) wait()
  }
  const wait = () => {
    timer = setTimeout(() => {
      running = round()
    }, everyMs)
  }
  wait()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
