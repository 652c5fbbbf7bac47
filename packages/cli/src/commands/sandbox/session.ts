import { ApiCommand } from '../../base/api-command.ts'
import { personaFlag } from '../../base/persona-flag.ts'
import { findPersona } from '../../consenting/find-persona.ts'
import { sessionCard } from '../../views/tokens.ts'

export class CreateSession extends ApiCommand {
  static override summary = 'Sign in as a persona: a token that opens /v1/me and nothing else.'
  static override operations = ['createSandboxSession']
  static override flags = personaFlag
  static override examples = [
    'wekeza sandbox session --as wanjiru',
    'wekeza sandbox session --as wanjiru --json --fields access_token',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(CreateSession)
    const { wekeza } = this.open(flags)
    const { customer_id } = await findPersona(wekeza, flags.as)
    return this.show(await wekeza.sandbox.createSession({ customer_id }), sessionCard, flags)
  }
}
