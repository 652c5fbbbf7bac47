import type { HttpOptions, HttpSandbox } from '@wekeza/sandbox/http'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { replaceInterrupt } from '../terminal/interrupt.ts'

/**
 * Starts a sandbox on this machine.
 * @throws {CliError} port_taken, port_forbidden
 */
export async function openSandbox(options: HttpOptions): Promise<HttpSandbox> {
  const { startSandbox } = await import('@wekeza/sandbox/http')
  try {
    return await startSandbox(options)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason =
      code === 'EADDRINUSE' ? 'is taken' : code === 'EACCES' ? 'is not yours to take' : null
    if (reason === null) throw error
    throw new CliError(`The port ${options.port} ${reason}.`, {
      code: 'port_unusable',
      exitCode: EXIT.failed,
      hint: 'wekeza sandbox start --port 0 takes a free one',
    })
  }
}

/** Stays up until somebody stops it, and leaves in peace. */
export function untilStopped(sandbox: HttpSandbox): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => void sandbox.stop().then(resolve)
    replaceInterrupt(stop)
    process.once('SIGTERM', stop)
  })
}
