import { string } from '@oclif/core/flags'
import type { Wekeza } from '@wekeza/sdk'
import { findPersona } from '../consenting/find-persona.ts'
import { ownSessionNeeded } from '../errors/own-session-needed.ts'
import { ApiCommand, type ApiFlags } from './api-command.ts'

export const meFlags = {
  as: string({
    helpValue: 'PERSONA',
    summary: 'Whose session it is, on a test bank. Default: of who did auth login --me.',
  }),
}

/** What a customer does about their own consents, in the session that they signed in to. */
export abstract class MeCommand extends ApiCommand {
  /** @throws {CliError} login_needed when nobody is signed in, and no persona is named */
  protected async mine(flags: ApiFlags & { as?: string | undefined }): Promise<Wekeza['me']> {
    const session = this.open(flags)
    if (flags.as !== undefined) return asPersona(session.wekeza, flags.as)
    const own = session.own()
    if (own) return own.me
    throw ownSessionNeeded(session.settings.baseUrl.value)
  }
}

/** On a test bank a persona's session needs no sign-in. */
async function asPersona(wekeza: Wekeza, name: string): Promise<Wekeza['me']> {
  const { customer_id } = await findPersona(wekeza, name)
  return wekeza.withCustomer(await wekeza.sandbox.createSession({ customer_id })).me
}
