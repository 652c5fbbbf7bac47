import { ApiCommand } from '../../../base/api-command.ts'
import { applicationArgument } from '../../../base/arguments.ts'
import { idempotencyFlag } from '../../../base/idempotency-flag.ts'
import { underKey } from '../../../calling/under-key.ts'
import { keepIssued, saveAsFlag, writeToFlag } from '../../../developing/keep-issued.ts'
import { overlapFlag, overlapOf } from '../../../developing/overlap-flag.ts'
import { clientSecretCard } from '../../../views/applications.ts'

export class RotateSecret extends ApiCommand {
  static override summary =
    'Give an application a new secret; the one so far stays good for a while.'
  static override description =
    'Put the new one in place before the overlap is over. It is told this once: --save-as keeps it in the application’s profile, --write-to in a file; otherwise it is printed.'
  static override operations = ['rotateSecret']
  static override args = { application: applicationArgument }
  static override flags = {
    ...overlapFlag,
    ...saveAsFlag,
    ...writeToFlag,
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza apps secrets rotate app_01k3m7q0r8e4x5v6 --save-as soko',
    'wekeza apps secrets rotate app_01k3m7q0r8e4x5v6 --overlap 1h --write-to secret.txt',
    'wekeza apps secrets rotate app_01k3m7q0r8e4x5v6 --overlap 0s --json --fields client_secret',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RotateSecret)
    const { applications } = this.developer(flags)
    const owner = { baseUrl: this.settings(flags).baseUrl.value, clientId: args.application }
    const rotated = await underKey(flags, async (key) => {
      const secret = await applications.rotateSecret(args.application, overlapOf(flags), key)
      return keepIssued(secret, 'client_secret', flags, owner)
    })
    const shown = this.show(rotated, clientSecretCard, flags)
    this.next(`wekeza apps secrets list ${args.application}`)
    return shown
  }
}
