import {
  APPLICATION_PROFILES,
  type ApplicationProfile,
  checkProfile,
  testBankKey,
  usesSecret,
} from '@wekeza/platform'
import { Command, Option } from 'commander'
import { randomIds } from '../ids/random-ids.ts'
import { checkRedirectUri } from '../platform/check-redirect-uri.ts'
import { checkTlsSubject } from '../platform/check-tls-subject.ts'
import {
  type ClientCredentials,
  createApplication,
  type NewApplication,
  requireOrganisation,
} from '../platform/create-application.ts'
import { readJwks } from '../platform/read-jwks.ts'
import { operatorAct } from '../platform/record-act.ts'
import { issueSecret } from '../secrets/issue-secret.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly name: string
  readonly organisation: string
  readonly profile: ApplicationProfile
  readonly redirectUri: readonly string[]
  readonly jwks?: string
  readonly tlsSubject?: string
  readonly json?: boolean
}

const ORGANISATION_ID = /^org_[a-z0-9_]{1,60}$/

export function appsCreateCommand(): Command {
  return new Command('create')
    .description("Create an application on its organisation's test bank, with all scopes")
    .requiredOption('--name <name>', 'what customers see, for example "Budget app"')
    .requiredOption('--organisation <id>', 'org_…; it is made if it is not there')
    .addOption(
      new Option('--profile <profile>', 'what it may do, and how it proves itself')
        .choices(APPLICATION_PROFILES)
        .default('standard'),
    )
    .option('--redirect-uri <uri...>', 'where sign-in may return to; may be repeated', [])
    .option('--jwks <file>', 'its public keys, in place of a secret (private_key_jwt)')
    .option('--tls-subject <dn>', 'its certificate, in place of a secret (tls_client_auth)')
    .option('--json', 'print one JSON object')
    .action(create)
}

async function create({ json, ...options }: Options): Promise<void> {
  const chosen = await check(options)
  const created = await withPlatform(async (platform) => {
    const { wall, stores } = platform
    const application = { ...chosen, id: randomIds(wall.nowMs).next('app') }
    const { id, name, organisationId } = application
    const { pepper } = await openSecrets(platform)
    const issued = usesSecret(application)
      ? issueSecret({ application, kind: 'client_secret' }, pepper, wall.nowMs())
      : undefined
    const organisation = { id: organisationId, name: organisationId }
    await requireOrganisation(stores.platform, organisation, wall.nowMs())
    const { bankKey, profile } = application
    const entry = operatorAct(platform, bankKey, 'application.created', id, { profile })
    await createApplication(stores.platform, application, issued?.secret, wall.nowMs(), entry)
    return { client_id: id, ...(issued && { client_secret: issued.text }), name }
  })
  print(created, json)
}

async function check(options: Options): Promise<Omit<NewApplication, 'id'>> {
  const { name, organisation, profile, redirectUri, jwks, tlsSubject } = options
  if (!ORGANISATION_ID.test(organisation)) {
    throw new Trouble(
      `${organisation} is no organisation id. Write org_ and then small letters, digits or _.`,
    )
  }
  for (const uri of redirectUri) checkRedirectUri(uri)
  if (tlsSubject !== undefined) checkTlsSubject(tlsSubject)
  const chosen = {
    profile,
    redirectUris: redirectUri,
    jwks: jwks === undefined ? null : await readJwks(jwks),
    tlsClientSubject: tlsSubject ?? null,
  }
  const fault = checkProfile(chosen)
  if (fault) throw new Trouble(fault)
  return { organisationId: organisation, name, bankKey: testBankKey(organisation), ...chosen }
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
