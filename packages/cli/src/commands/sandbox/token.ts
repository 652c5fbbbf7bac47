import { boolean, string } from '@oclif/core/flags'
import type { TokenSet } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { consentArgument } from '../../base/arguments.ts'
import { card } from '../../output/card.ts'

export class CreateToken extends ApiCommand {
  static override summary = 'Get a customer’s tokens for an approved consent, without a browser.'
  static override operations = ['createSandboxToken']
  static override args = { consent: consentArgument }
  static override flags = {
    scope: string({
      multiple: true,
      multipleNonGreedy: true,
      summary: 'Give it once for each. Default: all that the consent carries',
    }),
    keep: boolean({ summary: 'Keep them here, as a login or for payments.' }),
  }
  static override examples = [
    'wekeza sandbox token csn_01k3m7q0r8e4x5v6',
    'wekeza sandbox token csn_01k3m7q0r8e4x5v6 --scope accounts.read --json --fields access_token',
    'wekeza sandbox token csn_01k3m7q0r8e4x5v6 --keep',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(CreateToken)
    const session = this.open(flags)
    const asked = { consent_id: args.consent, ...(flags.scope && { scopes: flags.scope }) }
    const tokens = await session.wekeza.sandbox.createToken(asked)
    if (flags.keep) {
      const consent = await session.wekeza.consents.get(args.consent)
      if (consent.kind === 'account_access') session.keepLogin(consent, tokens)
      else session.keepPaymentConsent(consent, tokens)
      this.note(`kept in ${session.file.path}`)
    }
    return this.show(tokens, tokenCard, flags)
  }
}

const tokenCard = ({ access_token, refresh_token, expires_in, scope }: TokenSet): string =>
  card([
    ['access token', access_token],
    ['refresh token', refresh_token ?? null],
    ['lives', `${expires_in} seconds`],
    ['scopes', scope],
  ])
