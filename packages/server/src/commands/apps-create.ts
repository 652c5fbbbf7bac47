import { testBankKey } from '@wekeza/platform'
import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { randomIds } from '../ids/random-ids.ts'
import { checkRedirectUri } from '../platform/check-redirect-uri.ts'
import {
  type ClientCredentials,
  createApplication,
  newClientSecret,
  requireOrganisation,
} from '../platform/create-application.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'

interface Options {
  readonly name: string
  readonly organisation: string
  readonly redirectUri: readonly string[]
  readonly json?: boolean
}

const ORGANISATION_ID = /^org_[a-z0-9_]{1,60}$/

export function appsCommand(): Command {
  return new Command('apps')
    .description('Applications that build on the platform')
    .addCommand(
      new Command('create')
        .description("Create an application on its organisation's test bank, with all scopes")
        .requiredOption('--name <name>', 'what customers see, for example "Budget app"')
        .requiredOption('--organisation <id>', 'org_…; it is made if it is not there')
        .requiredOption('--redirect-uri <uri...>', 'where sign-in may return to; may be repeated')
        .option('--json', 'print one JSON object')
        .action(create),
    )
}

async function create({ name, organisation, redirectUri, json }: Options): Promise<void> {
  if (!ORGANISATION_ID.test(organisation)) {
    throw new Trouble(
      `${organisation} is no organisation id. Write org_ and then small letters, digits or _.`,
    )
  }
  for (const uri of redirectUri) checkRedirectUri(uri)
  const platform = await openPlatform(readConfig(process.env))
  try {
    const { wall } = platform
    const store = platform.stores.platform
    const bankKey = testBankKey(organisation)
    const id = randomIds(wall.nowMs).next('app')
    const secret = newClientSecret(bankKey)
    const wanted = { id, organisationId: organisation, name, bankKey, redirectUris: redirectUri }
    await requireOrganisation(store, { id: organisation, name: organisation }, wall.nowMs())
    await createApplication(store, wanted, secret, wall.nowMs())
    print({ client_id: id, client_secret: secret, name }, json)
  } finally {
    await platform.close()
  }
}

function print(created: ClientCredentials, json: boolean | undefined): void {
  const { client_id, client_secret } = created
  const lines = [
    `client id      ${client_id}`,
    `client secret  ${client_secret}`,
    'The secret is not kept here and is not shown again: store it now.',
  ]
  for (const line of json ? [JSON.stringify(created)] : lines) tell(line)
}
