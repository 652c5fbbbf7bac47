import { ended, type Ran, type RunOptions, startCli } from './run-cli.ts'

/** A login whose customer does something with what is shown; the second argument of `act` types into the program. */
export function loginWith(
  argv: readonly string[],
  options: RunOptions,
  act: (shown: string, type: (line: string) => void) => Promise<unknown> | undefined,
): Promise<Ran> {
  const child = startCli(['auth', 'login', ...argv], options)
  let shown = ''
  let acting = false
  child.stderr?.on('data', (chunk) => {
    shown += chunk
    if (acting || !shown.includes('Waiting')) return
    acting = true
    void act(shown, (line) => child.stdin?.write(`${line}\n`))
  })
  return ended(child)
}
