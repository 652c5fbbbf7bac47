import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSecretFile } from './read-secret-file.ts'
import { resolveSettings } from './resolve-settings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-shared-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string, mode: number) => {
  const path = join(folder, name)
  writeFileSync(path, text, { mode })
  return path
}

describe.skipIf(process.platform === 'win32')('a secret of a file that others may read', () => {
  test('is not taken by --client-secret-file', () => {
    const path = write('secret', 'canary\n', 0o644)
    expect(() => readSecretFile(path, '--client-secret-file')).toThrow('mode 644')
    expect(readSecretFile(write('own', 'canary\n', 0o600), '--client-secret-file')).toBe('canary')
  })

  test('is not taken from config.json, which without a secret may be anybody’s', () => {
    const env = { WEKEZA_CONFIG_DIR: folder }
    const settle = () => resolveSettings({}, { env, cwd: folder })
    write('config.json', '{"profiles":{"default":{"client_id":"app_a"}}}', 0o644)
    expect(settle().clientId?.value).toBe('app_a')
    write('config.json', '{"profiles":{"default":{"client_secret":"canary"}}}', 0o644)
    expect(settle).toThrow('mode 644')
  })

  test('does not stand in the refusal', () => {
    const path = write('secret', 'canary', 0o644)
    expect(() => readSecretFile(path, '--client-secret-file')).not.toThrow('canary')
  })
})
