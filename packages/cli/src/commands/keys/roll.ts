import { ApiCommand } from '../../base/api-command.ts'
import { applicationArgument, keyArgument } from '../../base/arguments.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { keepIssued, writeToFlag } from '../../developing/keep-issued.ts'
import { overlapFlag, overlapOf } from '../../developing/overlap-flag.ts'
import { apiKeyCard } from '../../views/applications.ts'

export class RollApiKey extends ApiCommand {
  static override summary =
    'Put a new key in an API key’s place; the one so far stays good for a while.'
  static override description =
    'It has the same name, scopes and end. It is told this once: --write-to keeps it in a file; otherwise it is printed.'
  static override operations = ['rollApiKey']
  static override args = { application: applicationArgument, key: keyArgument }
  static override flags = { ...overlapFlag, ...writeToFlag, ...idempotencyFlag }
  static override examples = [
    'wekeza keys roll app_01k3m7q0r8e4x5v6 k4f1k3m7q0r8e --overlap 1h --write-to key.txt',
    'wekeza keys roll app_01k3m7q0r8e4x5v6 k4f1k3m7q0r8e --json --fields id,api_key',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RollApiKey)
    const { application, key: id } = args
    const { applications } = this.developer(flags)
    const owner = { baseUrl: this.settings(flags).baseUrl.value, clientId: application }
    const rolled = await underKey(flags, async (key) => {
      const issued = await applications.rollApiKey(application, id, overlapOf(flags), key)
      return keepIssued(issued, 'api_key', flags, owner)
    })
    const shown = this.show(rolled, apiKeyCard, flags)
    this.next(`wekeza keys list ${application}`)
    return shown
  }
}
