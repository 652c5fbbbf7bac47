import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bareEnv } from './bare-env.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

export interface Ran {
  readonly exitCode: number | string
  readonly stdout: string
  readonly stderr: string
}

/** Runs `wekeza-server` in a process of its own, with these variables and no others of ours. */
export function runCommand(
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<Ran> {
  const env = { ...bareEnv(), ...variables }
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env }, (fault, stdout, stderr) =>
      resolve({ exitCode: fault?.code ?? 0, stdout, stderr }),
    )
  })
}
