import { ApiCommand } from '../base/api-command.ts'
import { whoAmI } from '../developing/who-am-i.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { whoAmICard } from '../views/who-am-i.ts'

const description = `Which application the profile is, what it may do, on which bank and from where; and which developer is signed in, in
which organisations, until when. Ends with 4 where there is neither.`

export class WhoAmI extends ApiCommand {
  static override summary = 'Show who calls: the application, and the developer who is signed in.'
  static override description = description
  static override operations = ['getOwnApplication', 'getDeveloper']
  static override examples = [
    'wekeza whoami',
    'wekeza whoami --json --fields application.id,application.scopes',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(WhoAmI)
    const who = await whoAmI(this.open(flags))
    if (!who.application && !who.developer) process.exitCode = EXIT.consentNeeded
    const shown = this.show(who, whoAmICard, flags)
    if (!who.developer) this.next('wekeza developers sign-in')
    return shown
  }
}
