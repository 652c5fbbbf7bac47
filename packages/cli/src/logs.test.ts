import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { startSandbox } from '@wekeza/sandbox/http'
import { isApiError, Wekeza } from '@wekeza/sdk'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { startRealServer } from '../../sdk/src/testing/real-server.ts'
import { ended, startCli } from './testing/run-cli.ts'

interface Platform {
  readonly baseUrl: string
  readonly client: { readonly clientId: string; readonly clientSecret: string }
  stop(): Promise<void>
}

const PLATFORMS: [string, () => Promise<Platform>][] = [
  ['the sandbox', () => startSandbox({ port: 0 })],
  ['the server', () => startRealServer()],
]

describe.each(PLATFORMS)('on %s', (_, start) => {
  let wekeza: Wekeza
  let env: Record<string, string>
  let cwd: string
  beforeEach(async () => {
    const platform = await start()
    cwd = mkdtempSync(join(tmpdir(), 'wekeza-logs-'))
    onTestFinished(async () => {
      await platform.stop()
      rmSync(cwd, { recursive: true })
    })
    const { baseUrl, client } = platform
    wekeza = new Wekeza({ baseUrl, ...client })
    env = {
      WEKEZA_BASE_URL: baseUrl,
      WEKEZA_CLIENT_ID: client.clientId,
      WEKEZA_CLIENT_SECRET: client.clientSecret,
      WEKEZA_CONFIG_DIR: join(cwd, 'config'),
      WEKEZA_INSECURE_STORAGE: '1',
    }
  })

  /** Something is asked and refused. @returns what the platform calls the request */
  async function ask(): Promise<string> {
    const answer = await wekeza.consents.get('csn_00000000000000000').safe()
    return !answer.ok && isApiError(answer.error) ? (answer.error.requestId ?? '') : ''
  }

  /** Follows the log while something happens, and then until so many were told, and a bit longer. */
  async function follow(argv: string[], happen: () => Promise<unknown>, count: number) {
    const child = startCli(['logs', 'tail', ...argv], { cwd, env })
    const ran = ended(child)
    let told = ''
    child.stdout?.on('data', (chunk) => {
      told += chunk
    })
    await new Promise<void>((begun) => {
      child.stderr?.on('data', (said) => /Following/.test(String(said)) && begun())
    })
    await happen()
    const idsIn = (text: string) => text.match(/req_\w+/g) ?? []
    for (let waits = 0; idsIn(told).length < count && waits < 150; waits += 1) await rest(100)
    await rest(2_500)
    child.kill('SIGINT')
    const { code, stdout } = await ran
    return { code, ids: idsIn(stdout) }
  }

  test('each request is told once and none is left out, however many come at a time', async () => {
    const asked: string[] = []
    const burst = async () => {
      for (let round = 0; round < 5; round += 1) {
        asked.push(...(await Promise.all(Array.from({ length: 30 }, ask))))
        await rest(400)
      }
    }
    const { code, ids } = await follow([], burst, 150)
    expect(code).toBe(0)
    expect(ids.toSorted()).toEqual(asked.toSorted())
  })

  test('one that took long is told once it was answered, behind those that came after it', async () => {
    await wekeza.sandbox.createFault({ operation: 'getConsent', latency_ms: 6_000, times: 1 })
    const asked: string[] = []
    const slowly = async () => {
      const slow = ask()
      for (let round = 0; round < 5; round += 1) asked.push(await later())
      asked.push(await slow)
    }
    const later = async () => {
      await rest(1_000)
      return ask()
    }
    const { ids } = await follow(['--status', '404'], slowly, 6)
    expect(ids).toEqual(asked)
  })
})
