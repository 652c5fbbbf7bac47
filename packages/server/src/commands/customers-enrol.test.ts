import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../stores/sqlite/open.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const SLOW = { timeout: 60_000 }

/** A secret in base 32, as it was told, and as it could stand somewhere else. */
function formsOf(told: string): string[] {
  const digits = [...told].map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char))
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  return [told, bytes.toString('hex'), bytes.toString('base64url'), bytes.toString('latin1')]
}

test(
  'a customer gets an authenticator app, whose secret is told once and stands sealed',
  SLOW,
  async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    await runCommand(['seed'], { WEKEZA_DATA_DIR })
    const args = ['customers', 'enrol', 'test_demo', 'cus_wanjiru']
    const { exitCode, stdout } = await runCommand(args, { WEKEZA_DATA_DIR })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^otpauth:\/\/totp\/Wekeza%20Bank:wanjiru\?secret=[A-Z2-7]{32}&issuer=Wekeza%20Bank\n$/,
    )
    const [, told = ''] = /secret=(\w+)/.exec(stdout) ?? []
    for (const name of readdirSync(WEKEZA_DATA_DIR)) {
      const stored = readFileSync(join(WEKEZA_DATA_DIR, name), 'latin1')
      for (const form of formsOf(told)) expect(stored.includes(form)).toBe(false)
    }
    const stores = openSqlite(WEKEZA_DATA_DIR)
    const person = { realm: 'customers', bankKey: 'test_demo', personId: 'cus_wanjiru' } as const
    const factor = await stores.secondFactors.find(person)
    await stores.close()
    expect(factor?.sealedSecret).toMatch(/^e1\./)
    expect((await runCommand(['audit', 'verify'], { WEKEZA_DATA_DIR })).stdout).toContain(
      'test_demo',
    )
  },
)

test('somebody who is no customer is refused by name', SLOW, async () => {
  const WEKEZA_DATA_DIR = temporaryFolder()
  const args = ['customers', 'enrol', 'test_demo', 'cus_nobody']
  const { exitCode, stderr } = await runCommand(args, { WEKEZA_DATA_DIR })
  expect(exitCode).toBe(1)
  expect(stderr).toContain('There is no customer cus_nobody at test_demo.')
})
