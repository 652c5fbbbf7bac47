import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BIN, bareEnv, ended, runCli, startCli } from './testing/run-cli.ts'
import { openWorld, type World } from './testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const root = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const STACK = /^\s+at .+:\d+:\d+/m

test('the version is told alone', async () => {
  const { code, stdout, stderr } = await world.run('--version')
  expect(stdout).toMatch(/^@wekeza\/cli\/\d+\.\d+\.\d+ \w+-\w+ node-v\d+/)
  expect([code, stderr]).toEqual([0, ''])
})

test('help lists every topic, and a command’s help shows its examples', async () => {
  const { stdout } = await world.run('--help')
  const topics = Object.keys(manifest.oclif.topics).filter((topic) => !topic.includes(':'))
  for (const topic of topics) expect(stdout).toContain(topic)
  const { stdout: create } = await world.run('payments', 'create', '--help')
  expect(create).toContain('wekeza payments create --from acc_wanjiru_current')
  expect(create).toContain('safe to repeat')
})

test('help for a command is the same after help and before --help', async () => {
  const [before, after] = await Promise.all([
    world.run('help', 'accounts', 'list'),
    world.run('accounts', 'list', '-h'),
  ])
  expect(before.stdout).toBe(after.stdout)
})

test('data goes to stdout, and everything else to stderr', async () => {
  const { code, stdout, stderr } = await world.run('auth', 'login', '--as', 'wanjiru')
  expect(code).toBe(0)
  expect(stdout).toContain('cus_wanjiru')
  expect(stdout).not.toContain('next')
  expect(stderr).toContain('wekeza accounts list')
})

test('--quiet leaves the data alone', async () => {
  const { stdout, stderr } = await world.run('accounts', 'list', '-q')
  expect(stdout).toContain('acc_wanjiru_current')
  expect(stderr).toBe('')
})

test('--json prints one document and nothing beside it', async () => {
  const { stdout, stderr } = await world.run('accounts', 'list', '--json')
  expect(JSON.parse(stdout)).toHaveLength(2)
  expect(stderr).toBe('')
})

test('a list that goes on over pages is one document all the same', async () => {
  const rows = await world.json<unknown[]>(
    'accounts',
    'transactions',
    'acc_wanjiru_current',
    '--all',
  )
  expect(rows.length).toBeGreaterThan(100)
})

test('a refusal ends with 3 and says what, why, what next, and what to name', async () => {
  const { code, stdout, stderr } = await world.run('errors', 'explain', 'no_such_code')
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toContain('error_code_unknown')
  expect(stderr).toContain('Compare its spelling')
  expect(stderr).toMatch(/request\s+req_\w+/)
  expect(stderr).not.toMatch(STACK)
})

test('a refusal under --json is a document on stdout', async () => {
  const { code, stdout, stderr } = await world.run('errors', 'explain', 'no_such_code', '--json')
  expect([code, stderr]).toEqual([3, ''])
  expect(JSON.parse(stdout).error).toMatchObject({
    code: 'error_code_unknown',
    message: expect.stringContaining('Compare its spelling'),
    hint: expect.any(String),
    request_id: expect.stringMatching(/^req_/),
    docs_url: expect.stringContaining('/errors/error_code_unknown'),
  })
})

test('a faulty command line ends with 2, in oclif’s words, with the command’s usage', async () => {
  const { code, stdout, stderr } = await world.run('accounts', 'list', '--colour')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Nonexistent flag: --colour')
  expect(stderr).toContain('$ wekeza accounts list')
  expect(stderr).not.toMatch(STACK)
})

test('a faulty command line under --json is a document too', async () => {
  const { code, stdout } = await world.run('accounts', 'get', '--json')
  expect(code).toBe(2)
  expect(JSON.parse(stdout).error.code).toBe('usage_invalid')
})

test('a name that is nearly a command’s is put right', async () => {
  const { code, stderr } = await world.run('acounts', 'list')
  expect(code).toBe(2)
  expect(stderr).toContain('wekeza accounts list')
})

test('where nobody can be asked, what is missing is named', async () => {
  const { code, stderr } = await world.run('payments', 'create', '--from', 'acc_wanjiru_current')
  expect(code).toBe(2)
  expect(stderr).toContain('--to, --to-name, --amount')
})

test('without a login a customer’s command ends with 4 and says how to log in', async () => {
  const env = { ...world.env, WEKEZA_CONFIG_DIR: join(world.cwd, 'nobody') }
  const { code, stderr } = await runCli(['accounts', 'list'], { cwd: world.cwd, env })
  expect(code).toBe(4)
  expect(stderr).toContain('wekeza auth login')
})

test('a wrong secret ends with 4, and says how to find where it comes from', async () => {
  const env = { ...world.env, WEKEZA_CLIENT_SECRET: 'wr0ng-s3cret' }
  const { code, stdout, stderr } = await runCli(['consents', 'list'], { cwd: world.cwd, env })
  expect([code, stdout]).toEqual([4, ''])
  expect(stderr).toContain('config list --show-origin')
  expect(stderr).not.toContain('wr0ng-s3cret')
})

test('a platform that is not there ends with 5', async () => {
  const { code, stderr } = await world.run('status', '--base-url', 'http://127.0.0.1:9')
  expect(code).toBe(5)
  expect(stderr).toContain('wekeza sandbox start')
  expect(stderr).not.toMatch(STACK)
})

test('a payment that still waits ends with 8', async () => {
  const argv =
    'payments create --from acc_wanjiru_current --to 01234567@01 --to-name Amina --amount 300.00 --wait --timeout 0 --auto-approve --as wanjiru --json'
  const { code, stdout } = await world.run(...argv.split(' '))
  expect(code).toBe(8)
  const { error } = JSON.parse(stdout)
  expect(error).toMatchObject({
    code: 'payment_pending',
    payment_id: expect.stringMatching(/^pay_/),
  })
  expect(error.hint).toBe(`wekeza payments get ${error.payment_id}`)
})

test('Ctrl-C ends with 130, and names the key that makes it safe to repeat', async () => {
  const argv = [
    ...'payments create --from acc_wanjiru_current --to 0110000021 --amount 5.00'.split(' '),
    ...['--to-name', 'Baraka', '--idempotency-key', 'stopped', '--no-browser'],
  ]
  const child = startCli(argv, world)
  child.stderr?.once('data', () => child.kill('SIGINT'))
  const { code, stderr } = await ended(child)
  expect(code).toBe(130)
  expect(stderr).toContain('--idempotency-key stopped')
})

test('a reader that has seen enough is no fault', async () => {
  const env = { ...bareEnv(), ...world.env }
  const line = `"${process.execPath}" "${BIN}" accounts transactions acc_wanjiru_current --all | head -1`
  const child = spawn('sh', ['-c', line], { cwd: world.cwd, env })
  expect(await ended(child)).toMatchObject({ code: 0, stderr: '' })
})

test('a port that is taken is told in a sentence', async () => {
  const { port } = new URL(world.sandbox.baseUrl)
  const { code, stderr } = await world.run('sandbox', 'start', '--port', port)
  expect(code).toBe(1)
  expect(stderr).toContain(`The port ${port} is taken.`)
  expect(stderr).not.toMatch(STACK)
})

test('an older Node gets one sentence', async () => {
  const script = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); require(${JSON.stringify(BIN)})`
  const child = spawn(process.execPath, ['-e', script])
  const { code, stdout, stderr } = await ended(child)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^wekeza needs Node 22\.12 or newer; this is v\S+\. Install one; .+\.\n$/)
})

test('the first file is in words that the oldest Node reads', () => {
  const text = readFileSync(BIN, 'utf8')
  expect(text).not.toMatch(/=>|\bconst\b|\blet\b|`|\bimport\b|\?\?|\?\./)
})

test('what is published needs no other package', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-published-'))
  for (const part of ['package.json', ...manifest.files]) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  const bin = join(folder, 'bin/run.js')
  const run = (...argv: string[]) =>
    ended(
      spawn(process.execPath, [bin, ...argv], {
        cwd: world.cwd,
        env: { ...bareEnv(), ...world.env },
      }),
    )
  expect((await run('accounts', 'list', '--json')).code).toBe(0)
  expect((await run('payments', 'create', '--help')).code).toBe(0)
  expect((await run('conformance', 'run', '--only', 'getLiveness')).code).toBe(0)
  expect(
    (await run('sandbox', 'start', '--port', new URL(world.sandbox.baseUrl).port)).stderr,
  ).toContain('is taken')
  expect(manifest.dependencies).toBeUndefined()
  rmSync(folder, { recursive: true })
})

test('started by way of a link, as npm installs it, it runs', async () => {
  const link = join(world.cwd, 'wekeza')
  symlinkSync(BIN, link)
  const child = spawn(link, ['--version'], { env: bareEnv() })
  expect((await ended(child)).code).toBe(0)
})
