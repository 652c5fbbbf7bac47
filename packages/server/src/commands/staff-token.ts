import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { createIdentity } from '../identity/create-identity.ts'
import { signInStaff } from '../identity/staff/sign-in-staff.ts'
import { createLog } from '../logging/create-log.ts'
import type { Platform } from '../platform/open-platform.ts'
import { serveSecrets } from '../secrets/serve-secrets.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { withPlatform } from './with-platform.ts'

/** Whoever can run the command sits at the server: all of them share one limit. */
const ADDRESS = 'command'

interface Options {
  readonly application: string
}

export function staffTokenCommand(): Command {
  return new Command('token')
    .description(
      'Sign in as a member of the staff and print a token for five minutes; reads the password, then the code, each a line of standard input',
    )
    .argument('<username>')
    .requiredOption('--application <id>', "app_…, an application of the bank's own")
    .action(token)
}

async function token(username: string, { application }: Options): Promise<void> {
  const issuer = readConfig(process.env).publicUrl
  if (issuer === undefined) {
    throw new Trouble('Set WEKEZA_PUBLIC_URL to the address of the server that the token is for.')
  }
  const [password = '', code = ''] = await twoLines()
  const asked = { applicationId: application, username, password, code, address: ADDRESS }
  const { access_token } = await withPlatform(async (platform) => {
    const ports = await identityPorts(platform, issuer)
    try {
      const { tokens } = await createIdentity(ports)
      return await signInStaff({ ...ports, tokens }, asked)
    } finally {
      await ports.stop()
    }
  })
  tell(access_token)
}

async function identityPorts(platform: Platform, issuer: string) {
  const { stores, banks, wall } = platform
  const { keyring, counterKey, stop } = await serveSecrets(platform, () => {})
  const { signingJwks, cookieKeys } = keyring.current()
  return {
    issuer,
    banks,
    wall,
    applications: stores.platform.applications,
    store: stores.provider,
    credentials: stores.credentials,
    secondFactors: stores.secondFactors,
    audit: stores.audit,
    envelope: keyring.envelope,
    counterKey,
    keys: { signingJwks: [...signingJwks], cookieKeys: [...cookieKeys] },
    secretMatches: () => false,
    log: createLog({ level: 'silent' }),
    stop,
  }
}

async function twoLines(): Promise<string[]> {
  const lines: string[] = []
  const reader = createInterface({ input: process.stdin })
  for await (const line of reader) {
    lines.push(line)
    if (lines.length === 2) break
  }
  reader.close()
  return lines
}
