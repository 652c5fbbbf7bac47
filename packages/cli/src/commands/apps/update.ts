import { boolean, string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import type { UpdateApplicationRequest } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { applicationArgument } from '../../base/arguments.ts'
import { applicationFlags } from '../../developing/application-flags.ts'
import { readJwks } from '../../developing/read-jwks.ts'
import { usageError } from '../../errors/usage-error.ts'
import { applicationCard } from '../../views/applications.ts'

const description = `What is left out stays; what is given stands in place of all that there was. An application that is given keys or a
certificate proves itself by them, and loses its secrets at once. From where it may call: wekeza apps allow-address.`

export class UpdateApplication extends ApiCommand {
  static override summary = 'Change an application: its name, where it returns to, its keys.'
  static override description = description
  static override operations = ['updateApplication']
  static override args = { application: applicationArgument }
  static override flags = {
    name: string({ helpValue: 'NAME', summary: 'What customers read.' }),
    ...applicationFlags,
    'no-jwks': boolean({ summary: 'Take its keys away.', exclusive: ['jwks-file'] }),
    'no-tls-subject': boolean({
      summary: 'Take its certificate away.',
      exclusive: ['tls-subject'],
    }),
  }
  static override examples = [
    'wekeza apps update app_01k3m7q0r8e4x5v6 --name "Soko till 2"',
    'wekeza apps update app_01k3m7q0r8e4x5v6 --redirect-uri https://shop.example/callback --redirect-uri https://shop.example/return --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(UpdateApplication)
    const body = bodyOf(flags)
    if (Object.keys(body).length === 0) {
      throw usageError('Nothing is to change.', 'add --name, --redirect-uri or another')
    }
    const { applications } = this.developer(flags)
    return this.show(await applications.update(args.application, body), applicationCard, flags)
  }
}

function bodyOf(flags: InferredFlags<typeof UpdateApplication.flags>): UpdateApplicationRequest {
  const { name } = flags
  const uris = flags['redirect-uri']
  const keys = flags['jwks-file']
  const jwks = flags['no-jwks'] ? null : keys === undefined ? undefined : readJwks(keys)
  const subject = flags['no-tls-subject'] ? null : flags['tls-subject']
  return {
    ...(name !== undefined && { name }),
    ...(uris && { redirect_uris: uris }),
    ...(jwks !== undefined && { jwks }),
    ...(subject !== undefined && { tls_client_subject: subject }),
  }
}
