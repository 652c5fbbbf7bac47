import type { RunningServer } from '../start-server.ts'

/** What a shell reports for a program that was ended by Ctrl-C. */
const EXIT_INTERRUPTED = 130
const EXIT_STUCK = 1
/** What has not ended by then, since a database is silent for instance, ends with the process: nothing hangs for ever. */
const STOPS_WITHIN_MS = 60_000

type Signalled = Pick<NodeJS.Process, 'exit' | 'on'>

/** The first signal stops gently, the second at once. What is due then is done by whoever starts next. */
export function stopOnSignal(
  server: Pick<RunningServer, 'stop'>,
  process: Signalled,
  withinMs = STOPS_WITHIN_MS,
): void {
  let asked = false
  const stop = async () => {
    if (asked) return process.exit(EXIT_INTERRUPTED)
    asked = true
    setTimeout(() => process.exit(EXIT_STUCK), withinMs)
    await server.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
