import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { allScopes } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { codeAt, stepAt } from '../identity/second-factor/totp.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { testServer } from '../testing/test-server.ts'

const SLOW = { timeout: 120_000 }
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

type Variables = Record<string, string>

/** An application of the bank's own on the live bank. */
async function withLiveApplication(dataDir: string): Promise<void> {
  const stores = openSqlite(dataDir)
  const organisation = { id: 'org_bank', name: 'The bank', createdAtMs: 0 }
  await stores.platform.organisations.insert(organisation)
  await stores.platform.applications.insert({
    id: 'app_staff',
    profile: 'first-party',
    organisationId: organisation.id,
    name: 'Operations',
    bankKey: 'live',
    jwks: null,
    tlsClientSubject: null,
    redirectUris: [],
    scopes: allScopes,
    status: 'active',
    createdAtMs: 0,
  })
  await stores.close()
}

function codeOf(told: string): string {
  const [, base32 = ''] = /secret=(\w+)/.exec(told) ?? []
  const digits = [...base32].map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char))
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  return codeAt(Uint8Array.from(bytes), stepAt(Date.now()))
}

function askToken(variables: Variables, application: string, lines: readonly string[]) {
  const { PATH = '' } = process.env
  const args = [MAIN, 'staff', 'token', 'amina', '--application', application]
  return new Promise<{ exitCode: number | string; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { env: { PATH, ...variables } },
      (fault, stdout, stderr) => resolve({ exitCode: fault?.code ?? 0, stdout, stderr }),
    )
    child.stdin?.end(`${lines.join('\n')}\n`)
  })
}

test(
  'a member of the staff signs in by password and app, and their token opens the staff’s operations alone',
  SLOW,
  async () => {
    const dataDir = temporaryFolder()
    const WEKEZA_PUBLIC_URL = 'https://bank.example'
    const variables = { WEKEZA_DATA_DIR: dataDir, WEKEZA_PUBLIC_URL }
    await withLiveApplication(dataDir)
    const enrolled = await runCommand(['staff', 'enrol', 'live', 'stf_amina', 'amina'], variables)
    expect(enrolled.exitCode).toBe(0)
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

test('who is no member of the staff is refused before anything is asked', SLOW, async () => {
  const variables = { WEKEZA_DATA_DIR: temporaryFolder() }
  const named = await runCommand(['staff', 'enrol', 'live', 'cus_wanjiru', 'amina'], variables)
  expect(named.stderr).toContain('cus_wanjiru is no id of the staff.')
  const nowhere = await askToken(variables, 'app_staff', ['', ''])
  expect(nowhere.stderr).toContain('Set WEKEZA_PUBLIC_URL')
})
