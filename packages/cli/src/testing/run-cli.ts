import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export const BIN = join(import.meta.dirname, '../../bin/run.js')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** given, it is piped in; otherwise there is nothing to read */
  readonly input?: string
}

/** Starts the built program, with an environment of its own: nothing of whoever runs the tests gets in. */
export function startCli(argv: readonly string[], { cwd, env }: RunOptions): ChildProcess {
  return spawn(process.execPath, [BIN, ...argv], { cwd, env: { ...bareEnv(), ...env } })
}

/** Runs the built program to its end. */
export async function runCli(argv: readonly string[], options: RunOptions): Promise<Ran> {
  const child = startCli(argv, options)
  child.stdin?.end(options.input ?? '')
  return ended(child)
}

export function ended(child: ChildProcess): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** PATH for the shebang and HOME for the compiled code. */
export function bareEnv(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME }
}
