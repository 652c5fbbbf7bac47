import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openFile } from '../platform/open-database-file.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const COMMANDS = 'start migrate backup restore ledger copy seed apps keys config'.split(' ')

/** Every row of every table, to compare before and after. */
function dump(folder: string): unknown {
  const database = openFile(join(folder, 'wekeza.db'))
  const tables = database
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' ORDER BY name")
    .pluck()
    .all()
  const rows = tables.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()])
  database.close()
  return rows
}

describe('wekeza-server', { timeout: 30_000 }, () => {
  test('names its commands when it is asked for help', async () => {
    const { stdout, exitCode } = await runCommand(['--help'])
    expect(exitCode).toBe(0)
    for (const name of COMMANDS) expect(stdout).toContain(name)
  })

  test('tells an unknown setting in one line, with the right name, and exits with 2', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['start'], { WEKEZA_DATADIR: 'x' })
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      '',
      'WEKEZA_DATADIR is not a setting. Did you mean WEKEZA_DATA_DIR?\n',
    ])
  })

  test('config check prints what is in force, and no secret', async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    await runCommand(['seed'], { WEKEZA_DATA_DIR })
    const { exitCode, stdout } = await runCommand(['config', 'check'], {
      WEKEZA_DATA_DIR,
      PORT: '9000',
      WEKEZA_CLIENT_SECRET: 'canary',
    })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^PORT +9000 +set/m)
    expect(stdout).toMatch(/^WEKEZA_LOG_LEVEL +info +default/m)
    expect(stdout).toMatch(/^secrets +\[redacted\]/m)
    expect(stdout).not.toContain('canary')
  })

  test('config check exits with 2 when something does not fit', async () => {
    const { exitCode, stderr } = await runCommand(['config', 'check'], { PORT: 'many' })
    expect([exitCode, stderr]).toEqual([
      2,
      'PORT must be a whole number from 0 to 65535; it is "many".\n',
    ])
  })

  test('a second seed changes nothing, and leaves the file of secrets alone', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'clients.json')
    const seed = () =>
      runCommand(['seed', '--credentials-file', file], { WEKEZA_DATA_DIR: folder, PORT: '9000' })
    const { stdout } = await seed()
    const [rows, clients] = [dump(folder), readFileSync(file, 'utf8')]
    expect(await seed()).toEqual({
      exitCode: 0,
      stdout: 'Everything was there already.\n',
      stderr: '',
    })
    expect(dump(folder)).toEqual(rows)
    expect(readFileSync(file, 'utf8')).toBe(clients)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(JSON.parse(clients)).toEqual({
      base_url: 'http://127.0.0.1:9000',
      applications: [
        client('app_demo', 'Demo app'),
        client('app_other', 'Another app'),
        { client_id: 'app_device', name: 'Wekeza CLI' },
        client('app_portal', 'Wekeza portal'),
        client('app_machine', 'Demo machine'),
      ],
      developer: {
        email: 'demo@developers.example',
        password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
      },
      staff: {
        username: 'amina',
        password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
        code: '123456',
      },
    })
    for (const { password } of [JSON.parse(clients).developer, JSON.parse(clients).staff]) {
      expect(stdout).not.toContain(password)
      expect(JSON.stringify(rows)).not.toContain(password)
    }
    for (const { client_secret = 'no secret is kept' } of JSON.parse(clients).applications) {
      expect(stdout).not.toContain(client_secret)
      expect(JSON.stringify(rows)).not.toContain(client_secret)
    }
  })

  test('a seed that cannot give the secrets again says so', async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    const file = join(WEKEZA_DATA_DIR, 'clients.json')
    await runCommand(['seed', '--credentials-file', file], { WEKEZA_DATA_DIR })
    rmSync(file)
    const { exitCode, stderr } = await runCommand(['seed', '--credentials-file', file], {
      WEKEZA_DATA_DIR,
    })
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^[^\n]+ apps create\.\n$/)
  })

  test('apps create prints an id and a secret once, as JSON if asked', async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    const args = ['apps', 'create', '--name', 'Budget', '--organisation', 'org_two']
    const { stdout } = await runCommand(
      [...args, '--redirect-uri', 'http://127.0.0.1/callback', '--json'],
      { WEKEZA_DATA_DIR },
    )
    const created = JSON.parse(stdout)
    expect(created).toEqual(client(expect.stringMatching(/^app_/), 'Budget'))
    expect(JSON.stringify(dump(WEKEZA_DATA_DIR))).toContain(created.client_id)
    expect(JSON.stringify(dump(WEKEZA_DATA_DIR))).toContain('application.created')
    expect(JSON.stringify(dump(WEKEZA_DATA_DIR))).not.toContain(created.client_secret)
  })

  test.each(['http://bank.example/callback', 'https://bank.example/#here', 'callback'])(
    'apps create refuses to send customers back to %s',
    async (uri) => {
      const args = ['apps', 'create', '--name', 'A', '--organisation', 'org_two']
      const { exitCode, stderr } = await runCommand([...args, '--redirect-uri', uri], {
        WEKEZA_DATA_DIR: temporaryFolder(),
      })
      expect(exitCode).toBe(1)
      expect(stderr).toContain(`${uri} cannot be a redirect URI.`)
    },
  )

  test('a database of a newer version stops every command with one sentence', async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    await runCommand(['migrate'], { WEKEZA_DATA_DIR })
    const database = openFile(join(WEKEZA_DATA_DIR, 'wekeza.db'))
    database.exec("INSERT INTO migration VALUES ('9999-later.sql', 'x', 1)")
    database.close()
    const { exitCode, stderr } = await runCommand(['start'], { WEKEZA_DATA_DIR, PORT: '0' })
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^The database was made by a newer version: [^\n]+\n$/)
  })

  test('a folder that cannot be written stops it with one sentence', async () => {
    const { exitCode, stderr } = await runCommand(['start'], { WEKEZA_DATA_DIR: '/dev/null/x' })
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^The data folder \/dev\/null\/x cannot be written [^\n]+\n$/)
  })

  test('a port that is taken stops it with one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { exitCode, stderr } = await runCommand(['start'], {
      WEKEZA_DATA_DIR: temporaryFolder(),
      PORT: String(port),
    })
    other.close()
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(new RegExp(`^Port ${port} is taken [^\\n]+ PORT[^\\n]+\\n$`))
  })

  test('start stops on SIGTERM and exits with 0, having written its last line', async () => {
    const { child, log } = await started()
    child.kill('SIGTERM')
    expect(await exitOf(child)).toBe(0)
    expect(log()).toContain('"happening":"stopped"')
  })

  test('a second signal ends it at once, though a request still runs', async () => {
    const { child, log } = await started()
    const [, url = ''] = /"url":"([^"]+)"/.exec(log()) ?? []
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST /v1/payments HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\n{"')
    await vi.waitFor(async () => expect((await fetch(`${url}/livez`)).ok).toBe(true))
    child.kill('SIGTERM')
    await vi.waitFor(() => expect(fetch(`${url}/livez`)).rejects.toThrow())
    child.kill('SIGINT')
    expect(await exitOf(child)).toBe(130)
    expect(log()).not.toContain('"happening":"stopped"')
  })
})

/** `wekeza-server start` in a process of its own, once it has said that it started. */
async function started() {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const { PATH } = process.env
  const env = { PATH, WEKEZA_DATA_DIR: temporaryFolder(), PORT: '0' }
  const child = spawn(process.execPath, [main, 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Whatever the test finds, no server outlives it.
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  const log = () => text
  await vi.waitFor(() => expect(log()).toContain('"happening":"started"'), { timeout: 20_000 })
  return { child, log }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  await once(child, 'close')
  return child.exitCode
}

function client(client_id: string, name: string) {
  return { client_id, client_secret: expect.stringMatching(/^wk_test_s\w+$/), name }
}
