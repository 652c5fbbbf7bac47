import { ApiCommand } from '../base/api-command.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { readStatus } from '../platform/read-status.ts'
import { statusCard } from '../views/status.ts'

export class Status extends ApiCommand {
  static override summary = 'Show whether the platform is alive, ready, and which version it is.'
  static override description =
    'Ends with 1 when it is not ready, and with 5 when it is not reached.'
  static override operations = ['getLiveness', 'getReadiness', 'getVersion']
  static override examples = ['wekeza status', 'wekeza status --json --fields ready,version']

  async run(): Promise<unknown> {
    const { flags } = await this.parse(Status)
    const status = await readStatus(this.open(flags))
    if (!status.ready) process.exitCode = EXIT.failed
    return this.show(status, statusCard, flags)
  }
}
