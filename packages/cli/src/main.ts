import { nameCommand } from './dispatch/name-command.ts'
import { runKnown } from './dispatch/run-known.ts'
import { commands } from './generated/commands.ts'
import { listenForInterrupt } from './terminal/interrupt.ts'

/** Runs a command line; the exit code is in process.exitCode when it has ended. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietly()
  const named = asksForHelp(argv) ? null : nameCommand(argv, commands)
  if (named && (await runKnown(named))) return
  // Far the most command lines never come here, and oclif as a whole is slow to load.
  const { runOclif } = await import('./dispatch/run-oclif.ts')
  await runOclif(argv)
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  const own = end === -1 ? argv : argv.slice(0, end)
  return own.includes('--help') || own.includes('-h')
}

/** A reader that has seen enough, as head, and Ctrl-C are no faults. */
function endQuietly(): void {
  const leave = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  }
  process.stdout.on('error', leave)
  process.stderr.on('error', leave)
  listenForInterrupt()
}
