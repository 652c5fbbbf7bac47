import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function seeded() {
  const WEKEZA_DATA_DIR = temporaryFolder()
  const run = (...args: string[]) => runCommand(args, { WEKEZA_DATA_DIR })
  await run('seed')
  const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout)
  return { run, json, folder: WEKEZA_DATA_DIR }
}

describe('wekeza-server apps', { timeout: 60_000 }, () => {
  const named = (name: string) => ['apps', 'create', '--name', name, '--organisation', 'org_two']
  const create = [...named('Books'), '--profile']
  const callback = ['--redirect-uri', 'https://books.example/callback']

  test('create writes profile, keys and subject down, and makes no secret where there is none', async () => {
    const { json, folder } = await seeded()
    const file = join(folder, 'jwks.json')
    const { publicKey } = await generateKeyPair('ES256')
    writeFileSync(file, JSON.stringify(await exportJWK(publicKey)))
    const withKey = await json(...create, 'fapi2', ...callback, '--jwks', file)
    const another = [...named('More books'), '--profile', 'fapi2', ...callback]
    const withCertificate = await json(...another, '--tls-subject', 'CN=books')
    const client_id = expect.stringMatching(/^app_/)
    expect(withKey).toEqual({ client_id, name: 'Books' })
    expect(withCertificate).toEqual({ client_id, name: 'More books' })
    const listed = await json('apps', 'list')
    expect(listed.filter(({ profile }: { profile: string }) => profile === 'fapi2')).toHaveLength(2)
  })

  test.each([
    [['fapi2', ...callback], /has no secret\. Register its public keys/],
    [['machine', ...callback], /signs nobody in/],
    [['standard', ...callback, '--tls-subject', 'books'], /no subject of a certificate/],
    [['standard', ...callback, '--jwks', '/nowhere'], /no set of public keys/],
    [['secret'], /Allowed choices are standard, fapi2, machine/],
  ])('create refuses %j', async (args, fault) => {
    const { exitCode, stderr } = await runCommand([...create, ...args], {
      WEKEZA_DATA_DIR: temporaryFolder(),
    })
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(fault)])
  })

  test('suspend and reinstate an application, each written down once', async () => {
    const { run, json } = await seeded()
    const statusOf = async () =>
      (await json('apps', 'list')).find(({ id }: { id: string }) => id === 'app_demo').status
    const suspend = ['apps', 'suspend', 'app_demo', '--reason', 'its keys leaked']
    expect((await run(...suspend)).stdout).toContain('apps reinstate app_demo')
    expect(await statusOf()).toBe('suspended')
    expect((await run(...suspend)).exitCode).toBe(0)
    await run('apps', 'reinstate', 'app_demo')
    expect(await statusOf()).toBe('active')
    expect((await run('audit', 'verify')).stdout).toContain('The chains hold.')
    expect(await run('apps', 'suspend', 'app_none', '--reason', 'x')).toMatchObject({
      exitCode: 1,
      stderr: 'There is no application app_none. See them with: wekeza-server apps list.\n',
    })
  })

  test('secret rotate shows a secret once; list tells which there are, and none of them', async () => {
    const { run, json } = await seeded()
    const { id, secret } = await json('apps', 'secret', 'rotate', 'app_demo', '--overlap', '12h')
    const listed = await json('apps', 'secret', 'list', 'app_demo')
    expect(listed).toMatchObject([
      { valid: true, ends_at: expect.stringMatching(/Z$/), last_used_at: null },
      { id, valid: true, ends_at: null, last_four: secret.slice(-4) },
    ])
    const hours = (Date.parse(listed[0].ends_at) - Date.parse(listed[1].created_at)) / 3_600_000
    expect(hours).toBe(12)
    const told = (await run('apps', 'secret', 'list', 'app_demo')).stdout
    expect(told).toContain(id)
    expect(`${JSON.stringify(listed)}${told}`).not.toContain(secret.slice(22, 40))
  })

  test('secret revoke ends a secret, and keys revoke a key', async () => {
    const { run, json } = await seeded()
    const made = await json('apps', 'secret', 'rotate', 'app_demo')
    const key = await json('apps', 'keys', 'create', 'app_machine', '--name', 'nightly job')
    await run('apps', 'secret', 'revoke', made.id)
    await run('apps', 'keys', 'revoke', key.id)
    expect((await json('apps', 'secret', 'list', 'app_demo'))[1].valid).toBe(false)
    expect(await json('apps', 'keys', 'list', 'app_machine')).toMatchObject([
      { id: key.id, name: 'nightly job', valid: false },
    ])
  })

  test.each([
    [['secret', 'rotate', 'app_nobody'], /There is no application app_nobody\. .* apps list\.\n$/],
    [['secret', 'rotate', 'app_device'], /has no client secret: it is of the profile device/],
    [['secret', 'rotate', 'app_demo', '--overlap', 'long'], /for example 7d/],
    [['secret', 'revoke', 'snone'], /There is no client secret with this id/],
    [['keys', 'roll', 'knone'], /There is no API key with this id/],
  ])('apps %j is answered with what to do', async (args, fault) => {
    const { run } = await seeded()
    const { exitCode, stderr } = await run('apps', ...args)
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(fault)])
  })
})

describe('wekeza-server keys', { timeout: 60_000 }, () => {
  const statesOf = ({ keys }: { keys: { use: string; state: string }[] }) =>
    keys.map(({ use, state }) => `${use} ${state}`).sort()

  test('rotate publishes new keys beside the old ones; a second one waits', async () => {
    const { run, json } = await seeded()
    expect(statesOf(await json('keys', 'list'))).toEqual([
      'cookie signs',
      'cursor signs',
      'signing signs',
    ])
    await run('keys', 'rotate')
    expect(statesOf(await json('keys', 'list'))).toEqual([
      'cookie signs',
      'cookie waits',
      'cursor signs',
      'cursor waits',
      'signing signs',
      'signing waits',
    ])
    const { exitCode, stderr } = await run('keys', 'rotate')
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/waits already/)])
  })

  test('rotate --compromised ends the old ones at once', async () => {
    const { run, json } = await seeded()
    const [before] = (await json('keys', 'list')).keys
    await run('keys', 'rotate', '--compromised')
    const after = (await json('keys', 'list')).keys
    expect(after.find(({ id }: { id: string }) => id === before.id).state).toBe('ended')
    expect(statesOf({ keys: after })).toContain('signing signs')
  })

  test('rotate --master seals the same keys by another, and the old one is gone from the file', async () => {
    const { run, json, folder } = await seeded()
    const before = await json('keys', 'list')
    const [old] = before.master_keys
    expect((await run('keys', 'rotate', '--master')).stdout).toMatch(/^3 sealed texts/)
    const after = await json('keys', 'list')
    expect(after.keys).toEqual(before.keys)
    expect(after.master_keys).not.toContain(old)
    const file = join(folder, 'secrets.json')
    expect(readFileSync(file, 'utf8')).not.toContain(old)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('the steps of a rotation of the master key go in their order', async () => {
    const { run } = await seeded()
    const step = (name: string) => run('keys', 'rotate', '--step', name)
    expect((await step('use')).stderr).toMatch(/Begin with: .* --step add/)
    expect((await step('add')).stdout).toMatch(/--step use\.\n$/)
    expect((await step('add')).stderr).toMatch(/under way/)
    expect((await step('use')).stdout).toMatch(/--step drop\.\n$/)
    expect((await step('drop')).exitCode).toBe(0)
  })

  test('secrets.json of another database is refused', async () => {
    const { run, folder } = await seeded()
    await run('keys', 'list')
    const other = await seeded()
    await other.run('keys', 'list')
    writeFileSync(join(folder, 'secrets.json'), readFileSync(join(other.folder, 'secrets.json')))
    const { exitCode, stderr } = await run('keys', 'list')
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/does not open/)])
  })
})
