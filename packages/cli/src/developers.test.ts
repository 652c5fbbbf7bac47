import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DeveloperScene, PASSWORD } from './testing/developer-scene.ts'
import { runCli } from './testing/run-cli.ts'
import { Scene } from './testing/scene.ts'
import { openWorld, type World } from './testing/world.ts'

let world: World
let scene: DeveloperScene
beforeEach(async () => {
  world = await openWorld()
  scene = new DeveloperScene(world)
})
afterEach(() => world.close())

const path = (file: string) => join(world.cwd, file)
const write = (file: string, text: string) => writeFileSync(path(file), text, { mode: 0o600 })
const sessions = () => readFileSync(path('config/developers.json'), 'utf8')
const signIn = (email: string, ...more: string[]) =>
  world.run('developers', 'sign-in', '--email', email, ...more)
const AMINA = 'amina@soko.example'

describe('a session', () => {
  test('is opened by a password from a file, kept for its owner alone, and never printed', async () => {
    await scene.confirm()
    write('password.txt', `${PASSWORD}\n`)
    const { code, stdout, stderr } = await signIn(AMINA, '--password-file', 'password.txt')
    expect([code, stdout]).toEqual([0, expect.stringContaining('owner of Soko Pay Ltd')])
    expect(statSync(path('config/developers.json')).mode & 0o777).toBe(0o600)
    const { access_token } = JSON.parse(sessions())[world.sandbox.baseUrl]
    expect(stdout + stderr).not.toContain(access_token)
    expect((await world.run('organisations', 'list')).stdout).toContain('Soko Pay Ltd')
  })

  test('is not opened by a wrong password, nor for an address that nobody has: both alike', async () => {
    await scene.confirm()
    write('password.txt', 'not the password\n')
    const wrong = await signIn(AMINA, '--password-file', 'password.txt')
    const unknown = await signIn('nobody@soko.example', '--password-file', 'password.txt')
    expect([wrong.code, unknown.code]).toEqual([4, 4])
    expect(wrong.stderr).toContain('wekeza developers reset-password')
    const told = (text: string) => text.replace(/req_\w+/, '')
    expect(told(unknown.stderr)).toBe(told(wrong.stderr))
    expect(existsSync(path('config/developers.json'))).toBe(false)
  })

  test('is asked for in words of its own where there is none, or it has ended', async () => {
    const none = await world.run('apps', 'list')
    expect([none.code, none.stderr]).toEqual([4, expect.stringContaining('developers sign-in')])
    await scene.signIn()
    const kept = sessions()
    await world.run('developers', 'sign-out')
    mkdirSync(path('config'), { recursive: true })
    writeFileSync(path('config/developers.json'), kept, { mode: 0o600 })
    const over = await world.run('apps', 'list')
    expect([over.code, over.stderr]).toEqual([4, expect.stringContaining('developers sign-in')])
    expect(over.stderr).not.toContain('auth login')
  })

  test('and a customer’s login go their own ways', async () => {
    await new Scene(world).login()
    await scene.signIn()
    await world.run('auth', 'logout')
    expect((await world.run('organisations', 'list')).code).toBe(0)
    await new Scene(world).login()
    expect((await world.run('developers', 'sign-out')).code).toBe(0)
    expect((await world.run('accounts', 'list')).code).toBe(0)
    expect(existsSync(path('config/developers.json'))).toBe(false)
  })

  test('a folder does not draw the password to a host of its choice', async () => {
    write('password.txt', `${PASSWORD}\n`)
    mkdirSync(path('.wekeza'))
    write('.wekeza/cli.json', JSON.stringify({ base_url: 'https://evil.example' }))
    const env = { WEKEZA_CONFIG_DIR: path('config'), WEKEZA_INSECURE_STORAGE: '1' }
    const asked = ['developers', 'sign-in', '--email', 'a@b.example', '--password-file']
    const { code, stderr } = await runCli([...asked, 'password.txt'], { cwd: world.cwd, env })
    expect([code, stderr]).toEqual([2, expect.stringContaining('to where a folder points')])
  })

  test('nobody is asked where nobody sits', async () => {
    const { code, stderr } = await signIn(AMINA)
    expect([code, stderr]).toEqual([2, expect.stringContaining('--password-file')])
  })
})

describe('a new secret', () => {
  const create = (...more: string[]) =>
    world.run('apps', 'create', 'Soko', '--redirect-uri', 'https://soko.example/back', ...more)

  test('is kept as a profile, which calls from then on, and printed nowhere', async () => {
    await scene.signIn()
    const { code, stdout, stderr } = await create('--save-as', 'soko', '--json')
    expect(code).toBe(0)
    const { client_id, client_secret } = JSON.parse(
      readFileSync(path('config/config.json'), 'utf8'),
    ).profiles.soko
    expect(client_secret).toMatch(/^wk_test_s/)
    expect(stdout + stderr).not.toContain(client_secret)
    expect(statSync(path('config/config.json')).mode & 0o777).toBe(0o600)
    const who = await world.json('whoami', '--profile', 'soko')
    expect(who).toMatchObject({ application: { id: client_id }, application_problem: null })
  })

  test('is told once where nothing keeps it, on a line of its own', async () => {
    await scene.signIn()
    expect((await create()).stdout).toMatch(/^wk_test_s\S+$/m)
  })

  test('of a name that is taken is not made at all', async () => {
    await scene.signIn()
    await create('--save-as', 'soko')
    const again = await world.run(
      'apps',
      'create',
      'Other',
      '--kind',
      'device',
      '--save-as',
      'soko',
    )
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('give another name')])
    expect(await world.json('apps', 'list')).toHaveLength(1)
  })

  test('that could not be written is had again under its key', async () => {
    await scene.signIn()
    write('file', '')
    const failed = await create('--write-to', 'file/secret.txt')
    const key = /--idempotency-key (\S+);/.exec(failed.stderr)?.[1] ?? ''
    expect(failed.code).not.toBe(0)
    expect((await create('--write-to', 'secret.txt', '--idempotency-key', key)).code).toBe(0)
    expect(readFileSync(path('secret.txt'), 'utf8')).toMatch(/^wk_test_s\S+\n$/)
    expect(await world.json('apps', 'list')).toHaveLength(1)
  })
})

describe('whoami', () => {
  test('ends with 4 where nobody calls, and says both', async () => {
    const env = { WEKEZA_BASE_URL: world.sandbox.baseUrl, WEKEZA_CONFIG_DIR: path('config') }
    const { code, stdout } = await runCli(['whoami'], { cwd: world.cwd, env })
    expect([code, stdout]).toEqual([4, expect.stringMatching(/none[\s\S]*No developer/)])
  })

  test('says why the platform does not say who an application is', async () => {
    const { id } = await scene.application()
    await world.run('apps', 'disallow-address', id, '127.0.0.0/8')
    await world.run('apps', 'disallow-address', id, '::1/128')
    await world.run('apps', 'secrets', 'rotate', id, '--save-as', 'soko')
    const { stdout } = await world.run('whoami', '--profile', 'soko')
    expect(stdout).toContain('not on the ip_allow_list')
    expect(stdout).toContain('owner of Soko Pay Ltd')
  })
})

test('an address is let in beside those before it, once, and taken away again', async () => {
  const { id } = await scene.application()
  const listed = (...argv: string[]) => world.json<{ ip_allow_list: string[] }>('apps', ...argv)
  const { ip_allow_list: before } = await listed('get', id)
  for (const _ of ['once', 'again']) {
    const { ip_allow_list } = await listed('allow-address', id, '203.0.113.7')
    expect(ip_allow_list).toEqual([...before, '203.0.113.7/32'])
  }
  const { ip_allow_list } = await listed('disallow-address', id, '203.0.113.7')
  expect(ip_allow_list).toEqual(before)
})

describe('what was asked', () => {
  test('another application’s request is not explained, and nothing is learned of it', async () => {
    const { wekeza } = await scene.application()
    const other = await scene.refusedId(wekeza)
    const { code, stderr } = await world.run('explain', other)
    expect([code, stderr]).toEqual([3, expect.stringContaining('request_not_found')])
  })

  test('a status that is none is refused before anything is asked', async () => {
    const { code, stderr } = await world.run('logs', 'list', '--status', 'bad')
    expect([code, stderr]).toEqual([2, expect.stringContaining('4xx')])
  })
})

test('a build stops where a check is missing', async () => {
  await scene.signIn()
  const { code, stdout } = await world.run('go-live', 'readiness', '--strict')
  expect([code, stdout]).toEqual([1, expect.stringContaining('answered_successfully')])
})
