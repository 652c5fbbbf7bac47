import { APPLICATION_PROFILES, type ApplicationProfile } from '@wekeza/platform'
import { Command, Option } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { OWN_CALLBACK } from '../identity/paths.ts'
import { createApplication } from '../platform/create-application.ts'
import type { ClientCredentials } from '../platform/keep-credentials.ts'
import { readJwks } from '../platform/read-jwks.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly name: string
  readonly organisation: string
  readonly profile: ApplicationProfile
  readonly redirectUri: readonly string[]
  readonly live?: boolean
  readonly allow: readonly string[]
  readonly jwks?: string
  readonly tlsSubject?: string
  readonly json?: boolean
}

const ORGANISATION_ID = /^org_[a-z0-9_]{1,60}$/

export function appsCreateCommand(): Command {
  return new Command('create')
    .description(
      "Create an application on its organisation's test bank, with all scopes; or the bank's own at the live one",
    )
    .requiredOption('--name <name>', 'what customers see, for example "Budget app"')
    .requiredOption('--organisation <id>', 'org_…; it is made if it is not there')
    .addOption(
      new Option('--profile <profile>', 'what it may do, and how it proves itself')
        .choices(APPLICATION_PROFILES)
        .default('standard'),
    )
    .option('--live', "at the live bank: the bank's own application, of the profile first-party")
    .option('--redirect-uri <uri...>', 'where sign-in may return to; may be repeated', [])
    .option('--jwks <file>', 'its public keys, in place of a secret (private_key_jwt)')
    .option('--tls-subject <dn>', 'its certificate, in place of a secret (tls_client_auth)')
    .option('--allow <range...>', 'where it may call from, for example 196.201.0.0/24', [])
    .option('--json', 'print one JSON object')
    .action(create)
}

async function create({ json, ...options }: Options): Promise<void> {
  const { name, organisation, profile, live, jwks, tlsSubject } = options
  if (!ORGANISATION_ID.test(organisation)) {
    throw new Trouble(
      `${organisation} is no organisation id. Write org_ and then small letters, digits or _.`,
    )
  }
  const asked = {
    ...{ name, profile, redirectUris: redirectUrisOf(options) },
    environment: live ? ('live' as const) : ('test' as const),
    ipAllowList: options.allow,
    jwks: jwks === undefined ? null : await readJwks(jwks),
    tlsClientSubject: tlsSubject ?? null,
  }
  const { application, issued } = await withPlatform((platform) =>
    createApplication(platform, organisation, asked),
  )
  const secret = issued && { client_secret: issued.text }
  print({ client_id: application.id, ...secret, name: application.name }, json)
}

/** By the bank's own application people sign in on the platform's own pages, wherever those are. */
function redirectUrisOf({ profile, redirectUri }: Options): readonly string[] {
  const { publicUrl } = readConfig(process.env)
  const own = profile === 'first-party' && redirectUri.length === 0 && publicUrl !== undefined
  return own ? [`${publicUrl}${OWN_CALLBACK}`] : redirectUri
}

function print(created: ClientCredentials, json: boolean | undefined): void {
  for (const line of json ? [JSON.stringify(created)] : linesOf(created)) tell(line)
}

function linesOf({ client_id, client_secret }: ClientCredentials): string[] {
  const id = `client id      ${client_id}`
  if (client_secret === undefined) return [id]
  return [
    id,
    `client secret  ${client_secret}`,
    'The secret is not kept here and is not shown again: store it now.',
  ]
}
