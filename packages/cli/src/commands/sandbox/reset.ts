import { ApiCommand } from '../../base/api-command.ts'
import { clockCard } from '../../views/clock.ts'

export class ResetBank extends ApiCommand {
  static override summary = 'Put a test bank back to its seed: consents and payments are gone.'
  static override operations = ['resetBank']
  static override examples = ['wekeza sandbox reset', 'wekeza sandbox reset --json']

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ResetBank)
    const shown = this.show(await this.open(flags).wekeza.sandbox.reset(), clockCard, flags)
    this.next('wekeza auth login --as wanjiru (its consents are gone too)')
    return shown
  }
}
