import { codeAt, stepAt } from '../../../../server/src/identity/second-factor/totp.ts'
import { openSqlite } from '../../../../server/src/stores/sqlite/open.ts'
import { plantApplication } from '../../../../server/src/testing/plant-application.ts'
import { runCommand } from '../../../../server/src/testing/run-command.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Opens the live bank to a member of its staff, as its operator does. From then on the sign-in without a bank named is
 * that of the live one, so this comes last in a file.
 * @returns what they sign in with; the code is good once, and for half a minute
 */
export async function enrolAtLiveBank(dataDir: string) {
  const stores = openSqlite(dataDir)
  await plantApplication(stores.platform, {
    ...{ id: 'app_bank', organisationId: 'org_bank', name: 'Wekeza' },
    ...{ profile: 'first-party', bankKey: 'live' },
  })
  await stores.close()
  const enrol = ['staff', 'enrol', 'live', 'stf_juma', 'juma']
  const { stdout, stderr } = await runCommand(enrol, { WEKEZA_DATA_DIR: dataDir })
  const [, password] = /^password {2}(\S+)$/m.exec(stdout) ?? []
  const [, secret] = /secret=(\w+)/.exec(stdout) ?? []
  if (password === undefined || secret === undefined) throw new Error(`nobody enrolled: ${stderr}`)
  return { username: 'juma', password, code: codeAt(fromBase32(secret), stepAt(Date.now())) }
}

/** RFC 4648, section 6, without padding. */
function fromBase32(text: string): Uint8Array {
  const bits = [...text].map((char) => ALPHABET.indexOf(char).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
