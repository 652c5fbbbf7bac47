import { string as argument } from '@oclif/core/args'
import { boolean, option, string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import type { ApplicationRequest } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { applicationFlags } from '../../developing/application-flags.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { keepIssued, saveAsFlag, writeToFlag } from '../../developing/keep-issued.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { readJwks } from '../../developing/read-jwks.ts'
import { refuseTakenProfile } from '../../session/save-profile.ts'
import { applicationCard } from '../../views/applications.ts'

const KINDS = ['standard', 'fapi2', 'machine', 'device'] as const

const description = `On the organisation's own test bank, or with --live on the bank, once it has approved the organisation.

standard acts for customers, with a secret or keys. fapi2 does so with keys or a certificate alone. machine acts for
itself alone. device is for customers where there is no browser, and has no secret.

The secret is told this once: --save-as keeps it as a profile, --write-to in a file; otherwise it is printed.`

export class CreateApplication extends ApiCommand {
  static override summary = 'Make an application, with credentials of its own.'
  static override description = description
  static override operations = ['createApplication', 'listOrganisations']
  static override args = {
    name: argument({
      description: 'What customers read when it asks them for a consent',
      required: true,
      ignoreStdin: true,
    }),
  }
  static override flags = {
    kind: option({
      options: KINDS,
      default: 'standard',
      summary: 'How it proves itself, and whom it acts for. Default: standard',
    })(),
    live: boolean({ summary: 'On the live bank. Default: on the test bank' }),
    ...applicationFlags,
    scope: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME',
      summary: 'What it may have at most; once for each. Default: all that its kind may',
    }),
    'allow-address': string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'CIDR',
      summary: 'From where it may call; once for each. Default: from everywhere',
    }),
    ...saveAsFlag,
    ...writeToFlag,
    ...organisationFlag,
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza apps create "Soko till" --redirect-uri https://shop.example/callback --save-as soko',
    'wekeza apps create "Soko nightly" --kind machine --allow-address 203.0.113.0/24 --write-to secret.txt --json',
    'wekeza apps create "Soko stand" --kind device --json --fields id,scopes',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(CreateApplication)
    const profile = flags['save-as']
    if (profile !== undefined) refuseTakenProfile(profile)
    const body = bodyOf(args.name, flags)
    const developer = this.developer(flags)
    const organisation = await findOrganisation(developer, flags.organisation)
    const baseUrl = this.settings(flags).baseUrl.value
    const made = await underKey(flags, async (key) => {
      const application = await developer.applications.create(organisation, body, key)
      const owner = { baseUrl, clientId: application.id }
      return keepIssued(application, 'client_secret', flags, owner)
    })
    const shown = this.show(made, applicationCard, flags)
    if (profile !== undefined) this.next(`wekeza whoami --profile ${profile}`)
    else this.next(`wekeza apps get ${made.id}`)
    return shown
  }
}

function bodyOf(
  name: string,
  flags: InferredFlags<typeof CreateApplication.flags>,
): ApplicationRequest {
  const { kind, live, scope } = flags
  const uris = flags['redirect-uri']
  const addresses = flags['allow-address']
  const keys = flags['jwks-file']
  const subject = flags['tls-subject']
  return {
    name,
    profile: kind,
    environment: live ? 'live' : 'test',
    ...(uris && { redirect_uris: uris }),
    ...(scope && { scopes: scope }),
    ...(addresses && { ip_allow_list: addresses }),
    ...(keys !== undefined && { jwks: readJwks(keys) }),
    ...(subject !== undefined && { tls_client_subject: subject }),
  } as ApplicationRequest
}
