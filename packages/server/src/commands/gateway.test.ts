import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const PAGE = new URL('../../../../docs/operating/gateways.md', import.meta.url)
const exported = (args: readonly string[] = [], variables: Record<string, string> = {}) =>
  runCommand(['gateway', 'export', '--kong', ...args], variables)

describe('gateway export', { timeout: 60_000 }, () => {
  test('the settings say where the platform is, who may call it and how often', async () => {
    const { stdout } = await exported([], {
      WEKEZA_HOST: '0.0.0.0',
      PORT: '9000',
      WEKEZA_GATEWAY_ALLOW: '10.0.0.0/8,192.168.1.7',
      WEKEZA_RATE_LIMIT_ADDRESS: '50',
    })
    const { services } = parse(stdout)
    expect(services[0].url).toBe('http://127.0.0.1:9000')
    expect(services[0].plugins[0].config.allow).toEqual(['10.0.0.0/8', '192.168.1.7'])
    expect(services[0].routes[1].plugins[0].config.minute).toBe(10)
  })

  test('a file is given the same as the terminal, and --upstream names the place', async () => {
    const file = join(temporaryFolder(), 'kong.yaml')
    const asked = ['--upstream', 'https://platform.internal']
    const [told, written] = [await exported(asked), await exported([...asked, '--output', file])]
    expect(written).toMatchObject({ exitCode: 0, stdout: `Written to ${file}.\n` })
    expect(readFileSync(file, 'utf8')).toBe(told.stdout)
    expect(parse(told.stdout).services[0].url).toBe('https://platform.internal')
  })

  test('the command of the page for operators writes the file', async () => {
    const page = readFileSync(PAGE, 'utf8')
    const [, words = ''] = /^wekeza-server (gateway export .*)$/m.exec(page) ?? []
    const file = join(temporaryFolder(), 'kong.yaml')
    const args = words.split(' ').map((word) => (word === 'kong.yaml' ? file : word))
    expect(await runCommand(args)).toMatchObject({ exitCode: 0 })
    expect(parse(readFileSync(file, 'utf8')).services[0].name).toBe('wekeza')
  })

  test('what is no upstream is refused, and nothing is written', async () => {
    const { exitCode, stdout, stderr } = await exported(['--upstream', 'platform.internal'])
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/is no origin that a gateway can call\. Name one like --upstream http/)
  })

  test('without a gateway named, none is guessed', async () => {
    const { exitCode, stderr } = await runCommand(['gateway', 'export'])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("'--kong'")])
  })

  test('a file that cannot be written is said so', async () => {
    const file = join(temporaryFolder(), 'missing', 'kong.yaml')
    const { exitCode, stderr } = await exported(['--output', file])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('cannot be written (ENOENT)')])
  })
})
