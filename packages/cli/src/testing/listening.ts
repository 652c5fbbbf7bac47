import { ended, type Ran, startCli } from './run-cli.ts'
import type { World } from './world.ts'

/** A program that goes on until it is stopped, and what it has printed so far. */
export interface Listening {
  /** each line of stdout as JSON */
  lines(): Line[]
  text(): { stdout: string; stderr: string }
  /** Ctrl-C, and what it ended with */
  stop(): Promise<Ran>
}

export interface Line {
  readonly kind?: string
  readonly type?: string
  readonly secret?: string
  readonly status?: number
  readonly attempt?: number
  readonly why?: string
  readonly event?: { readonly id: string; readonly type: string }
  readonly [field: string]: unknown
}

export function startListening({ cwd, env }: World, ...argv: string[]): Listening {
  const child = startCli(argv, { cwd, env })
  const printed = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => {
    printed.stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    printed.stderr += chunk
  })
  const end = ended(child)
  return {
    lines: () =>
      printed.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line),
    text: () => ({ ...printed }),
    stop: () => {
      child.kill('SIGINT')
      return end
    },
  }
}
