import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const create = (out: string, ...more: string[]) =>
  runCommand(['certs', 'create', '--out', out, ...more])

const modeOf = (path: string) => statSync(path).mode & 0o777

describe('wekeza-server certs create', { timeout: 60_000 }, () => {
  test('writes everything for this user alone', async () => {
    const out = join(temporaryFolder(), 'certs')
    const { exitCode, stdout } = await create(out)
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`WEKEZA_TLS_CERT=${join(out, 'server.pem')}`)
    expect(modeOf(out)).toBe(0o700)
    for (const name of readdirSync(out)) expect(modeOf(join(out, name))).toBe(0o600)
  })

  test('makes clients of which one must be refused for each reason', async () => {
    const out = join(temporaryFolder(), 'certs')
    const { stdout } = await create(out, '--json')
    const { files, client_subject } = JSON.parse(stdout)
    expect(files.filter((name: string) => /^client(?!.*-key).*\.pem$/.test(name)).sort()).toEqual([
      'client-expired.pem',
      'client-other.pem',
      'client-revoked.pem',
      'client-wrong-issuer.pem',
      'client.pem',
    ])
    const read = (name: string) => new X509Certificate(readFileSync(join(out, name)))
    const ca = read('ca.pem')
    expect(read('client.pem').verify(ca.publicKey)).toBe(true)
    expect(read('client-wrong-issuer.pem').verify(ca.publicKey)).toBe(false)
    expect(read('client-expired.pem').validToDate.getTime()).toBeLessThan(Date.now())
    expect(client_subject).toBe('CN=practice-client,O=Wekeza Practice,C=KE')
    expect(read('client.pem').subject).toBe('C=KE\nO=Wekeza Practice\nCN=practice-client')
  })

  test('names the server by what it is reached by', async () => {
    const out = join(temporaryFolder(), 'certs')
    await create(out, '--host', 'bank.test', '--host', '10.0.0.7')
    const server = new X509Certificate(readFileSync(join(out, 'server.pem')))
    expect(server.subjectAltName).toBe('DNS:bank.test, IP Address:10.0.0.7')
  })

  test('overwrites nothing', async () => {
    const out = temporaryFolder()
    appendFileSync(join(out, 'mine.txt'), 'mine')
    const { exitCode, stderr } = await create(out)
    expect([exitCode, readdirSync(out)]).toEqual([1, ['mine.txt']])
    expect(stderr).toContain('is not empty')
  })

  test('writes into a git checkout only where git ignores it', async () => {
    const checkout = temporaryFolder()
    execFileSync('git', ['init', '--quiet', checkout])
    const out = join(checkout, 'secret')
    const refused = await create(out)
    expect([refused.exitCode, readdirSync(checkout)]).toEqual([1, ['.git']])
    expect(refused.stderr).toContain('.gitignore')
    appendFileSync(join(checkout, '.gitignore'), 'secret/\n')
    expect((await create(out)).exitCode).toBe(0)
  })
})
