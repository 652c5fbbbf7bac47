import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { type Ran, type RunOptions, runCli } from './run-cli.ts'

/** A sandbox over HTTP, an empty folder to work in, and a program that knows both. */
export interface World {
  readonly sandbox: HttpSandbox
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  run(...argv: string[]): Promise<Ran>
  /** the document that a command prints under --json, which it must print whatever happens */
  json<T = Record<string, unknown>>(...argv: string[]): Promise<T>
  close(): Promise<void>
}

export async function openWorld(options: Partial<RunOptions> = {}): Promise<World> {
  const sandbox = await startSandbox({ port: 0 })
  const cwd = mkdtempSync(join(tmpdir(), 'wekeza-cli-'))
  const env = {
    WEKEZA_CONFIG_DIR: join(cwd, 'config'),
    // The keychain is of whoever runs the tests.
    WEKEZA_INSECURE_STORAGE: '1',
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
    ...options.env,
  }
  const run = (...argv: string[]) => runCli(argv, { cwd, env })
  return {
    sandbox,
    cwd,
    env,
    run,
    async json<T>(...argv: string[]) {
      const { stdout } = await run(...argv, '--json')
      return JSON.parse(stdout) as T
    },
    async close() {
      await sandbox.stop()
      rmSync(cwd, { recursive: true, force: true })
    },
  }
}
