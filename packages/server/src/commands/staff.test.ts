import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { newGrantId, staffSessionsOf } from '../identity/provider/grant-id.ts'
import { codeAt, stepAt } from '../identity/second-factor/totp.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import { bareEnv } from '../testing/bare-env.ts'
import { plantApplication } from '../testing/plant-application.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { testServer } from '../testing/test-server.ts'

const SLOW = { timeout: 120_000 }
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

type Variables = Record<string, string>

/** An application of the bank's own on the live bank. */
async function withLiveApplication(dataDir: string): Promise<void> {
  const stores = openSqlite(dataDir)
  await plantApplication(stores.platform, {
    id: 'app_staff',
    profile: 'first-party',
    organisationId: 'org_bank',
    name: 'Operations',
    bankKey: 'live',
  })
  await stores.close()
}

const SESSION = { model: 'stf_session', id: 'one' }

/** A session of a browser that Amina began before. */
async function withSession(dataDir: string): Promise<void> {
  const stores = openSqlite(dataDir)
  await stores.provider.upsert({
    ...{ ...SESSION, uid: null, userCode: null, payload: {}, consumedAtMs: null },
    grantId: newGrantId(staffSessionsOf('live', 'stf_amina')),
    expiresAtMs: Date.now() + 3_600_000,
  })
  await stores.close()
}

async function sessionIn(dataDir: string) {
  const stores = openSqlite(dataDir)
  const found = await stores.provider.find(SESSION.model, SESSION.id)
  await stores.close()
  return found
}

async function factorIn(dataDir: string) {
  const stores = openSqlite(dataDir)
  const person = { realm: 'staff', bankKey: 'live', personId: 'stf_amina' } as const
  const found = await stores.secondFactors.find(person)
  await stores.close()
  return found
}

function codeOf(told: string): string {
  const [, base32 = ''] = /secret=(\w+)/.exec(told) ?? []
  const digits = [...base32].map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char))
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  return codeAt(Uint8Array.from(bytes), stepAt(Date.now()))
}

function askToken(variables: Variables, application: string, lines: readonly string[]) {
  const args = [MAIN, 'staff', 'token', 'amina', '--application', application]
  return new Promise<{ exitCode: number | string; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { env: { ...bareEnv(), ...variables } },
      (fault, stdout, stderr) => resolve({ exitCode: fault?.code ?? 0, stdout, stderr }),
    )
    child.stdin?.end(`${lines.join('\n')}\n`)
  })
}

test(
  'an operator registers the bank’s own application at the live bank, and no other one',
  SLOW,
  async () => {
    const dataDir = temporaryFolder()
    const WEKEZA_PUBLIC_URL = 'https://bank.example'
    const variables = { WEKEZA_DATA_DIR: dataDir, WEKEZA_PUBLIC_URL }
    const create = ['apps', 'create', '--organisation', 'org_bank', '--name', 'Wekeza', '--live']
    const own = await runCommand([...create, '--profile', 'first-party', '--json'], variables)
    expect([own.exitCode, own.stderr]).toEqual([0, ''])
    const stores = openSqlite(dataDir)
    const made = await stores.platform.applications.get(JSON.parse(own.stdout).client_id)
    await stores.close()
    expect(made).toMatchObject({
      ...{ bankKey: 'live', profile: 'first-party', scopes: [], status: 'active' },
      redirectUris: ['https://bank.example/session/customers/callback'],
    })
    const other = await runCommand([...create, '--profile', 'standard'], variables)
    expect(other.exitCode).toBe(1)
    expect(other.stderr).toContain('the bank’s own application alone')
  },
)

test(
  'a member of the staff signs in by password and app, and their token opens the staff’s operations alone',
  SLOW,
  async () => {
    const dataDir = temporaryFolder()
    const WEKEZA_PUBLIC_URL = 'https://bank.example'
    const variables = { WEKEZA_DATA_DIR: dataDir, WEKEZA_PUBLIC_URL }
    await withLiveApplication(dataDir)
    await withSession(dataDir)
    const enrolled = await runCommand(['staff', 'enrol', 'live', 'stf_amina', 'amina'], variables)
    expect(enrolled.exitCode).toBe(0)
    expect(await sessionIn(dataDir)).toBeUndefined()
    const [, password = ''] = /^password {2}(\S+)$/m.exec(enrolled.stdout) ?? []
    const code = codeOf(enrolled.stdout)
    const signedIn = await askToken(variables, 'app_staff', [password, code])
    expect(signedIn.stderr).toBe('')

    const server = await testServer({ dataDir, publicUrl: WEKEZA_PUBLIC_URL })
    const authorization = `Bearer ${signedIn.stdout.trim()}`
    const get = (path: string) => fetch(`${server.localUrl}${path}`, { headers: { authorization } })
    const queue = await get('/v1/operations/risk-reviews')
    expect([queue.status, await queue.json()]).toEqual([
      200,
      { data: [], page: { has_more: false, next_cursor: null } },
    ])
    for (const path of ['/v1/accounts', '/v1/consents', '/v1/me/consents']) {
      expect(await (await get(path)).json()).toMatchObject({ code: 'caller_not_allowed' })
    }
  },
)

test(
  'who leaves the bank is let in no more, and an open session of theirs ends',
  SLOW,
  async () => {
    const dataDir = temporaryFolder()
    const variables = { WEKEZA_DATA_DIR: dataDir, WEKEZA_PUBLIC_URL: 'https://bank.example' }
    await withLiveApplication(dataDir)
    const enrolled = await runCommand(['staff', 'enrol', 'live', 'stf_amina', 'amina'], variables)
    await withSession(dataDir)
    const listed = await runCommand(['staff', 'list', 'live', '--json'], variables)
    expect(JSON.parse(listed.stdout)).toEqual([{ id: 'stf_amina', username: 'amina' }])

    const remove = ['staff', 'remove', 'live', 'stf_amina']
    expect(await factorIn(dataDir)).toBeDefined()
    expect((await runCommand(remove, variables)).stdout).toContain('signs in no more')
    expect([await sessionIn(dataDir), await factorIn(dataDir)]).toEqual([undefined, undefined])
    const [, password = ''] = /^password {2}(\S+)$/m.exec(enrolled.stdout) ?? []
    const again = await askToken(variables, 'app_staff', [password, codeOf(enrolled.stdout)])
    expect(again.stderr).toContain('Username, password or code is wrong')
    expect((await runCommand(['staff', 'list', 'live'], variables)).stdout).not.toContain('amina')
    const twice = await runCommand(remove, variables)
    expect([twice.exitCode, twice.stderr]).toEqual([
      1,
      'stf_amina is none of the staff of live. See them with: wekeza-server staff list live.\n',
    ])
    expect((await runCommand(['audit', 'verify'], variables)).stdout).toContain('The chains hold.')
  },
)

test('who is no member of the staff is refused before anything is asked', SLOW, async () => {
  const variables = { WEKEZA_DATA_DIR: temporaryFolder() }
  const named = await runCommand(['staff', 'enrol', 'live', 'cus_wanjiru', 'amina'], variables)
  expect(named.stderr).toContain('cus_wanjiru is no id of the staff.')
  const nowhere = await askToken(variables, 'app_staff', ['', ''])
  expect(nowhere.stderr).toContain('Set WEKEZA_PUBLIC_URL')
})
