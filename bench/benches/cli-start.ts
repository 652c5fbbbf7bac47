import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSandbox } from '@wekeza/sandbox/http'
import { atMost, type Measurement, median } from '../measurement.ts'

const ROUNDS = 21
const CLI = join(import.meta.dirname, '../../packages/cli/bin/run.js')
const run = promisify(execFile)

/** How long the command line takes to start, against Node itself, in turns. */
export async function cliStart(): Promise<Measurement[]> {
  const sandbox = await startSandbox({ port: 0, now: 'wall' })
  const config = mkdtempSync(join(tmpdir(), 'wekeza-cli-'))
  const env = {
    ...process.env,
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
    WEKEZA_CONFIG_DIR: config,
    // The keychain is of whoever measures.
    WEKEZA_INSECURE_STORAGE: '1',
  }
  const timed = async (args: string[]) => {
    const startedAtMs = performance.now()
    await run(process.execPath, args, { env })
    return performance.now() - startedAtMs
  }
  try {
    await run(process.execPath, [CLI, 'auth', 'login', '--as', 'wanjiru'], { env })
    const fetchOnce = [
      '-e',
      `fetch(${JSON.stringify(`${sandbox.baseUrl}/livez`)}).then((r) => r.text())`,
    ]
    const version = await inTurns(
      () => timed([CLI, '--version']),
      () => timed(['-e', '0']),
    )
    const list = await inTurns(
      () => timed([CLI, 'accounts', 'list', '--json']),
      () => timed(fetchOnce),
    )
    return [
      atMost('cli-start: wekeza --version', 1.2, version, '× node -e 0'),
      atMost('cli-start: wekeza accounts list --json', 1.5, list, '× node -e fetch(url)'),
    ]
  } finally {
    await sandbox.stop()
    rmSync(config, { recursive: true, force: true })
  }
}

async function inTurns(ours: () => Promise<number>, floor: () => Promise<number>): Promise<number> {
  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] }
  await ours()
  await floor()
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(await ours())
    times.floor.push(await floor())
  }
  return median(times.ours) / median(times.floor)
}
