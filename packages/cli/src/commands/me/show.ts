import { MeCommand, meFlags } from '../../base/me-command.ts'
import { meCard } from '../../views/me.ts'

export class ShowMe extends MeCommand {
  static override summary = 'Show who is signed in as a customer, and their accounts.'
  static override operations = ['getMe', 'createSandboxSession']
  static override flags = meFlags
  static override examples = [
    'wekeza me show --as wanjiru',
    'wekeza me show --as wanjiru --json --fields name,accounts',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ShowMe)
    return this.show(await (await this.mine(flags)).get(), meCard, flags)
  }
}
