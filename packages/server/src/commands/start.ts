import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import type { RunningServer } from '../start-server.ts'
import { stopOnSignal } from './stop-on-signal.ts'

export function startCommand(): Command {
  return new Command('start')
    .description('Start the platform; it stops on SIGTERM or Ctrl-C when running requests are done')
    .action(async () => {
      const config = readConfig(process.env)
      // Loaded here, so that the other commands do not wait for it.
      const { startServer } = await import('../start-server.ts')
      const server = await startServer(config)
      stopOnSignal(server, process)
      reloadOnSignal(server)
    })
}

/** A file that cannot be used is told, and the old ones stay in force: a slip must not take the platform down. */
function reloadOnSignal(server: RunningServer): void {
  process.on('SIGHUP', () => {
    try {
      server.reloadTls()
    } catch (cause) {
      process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
    }
  })
}
