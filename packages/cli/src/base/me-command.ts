import { string } from '@oclif/core/flags'
import type { Wekeza } from '@wekeza/sdk'
import { findPersona } from '../consenting/find-persona.ts'
import { ApiCommand, type ApiFlags } from './api-command.ts'

export const meFlags = {
  as: string({
    required: true,
    helpValue: 'PERSONA',
    summary: 'Whose session it is, on a test bank: wanjiru, or cus_wanjiru.',
  }),
}

/** What a customer does about their own consents. On a test bank a persona's session needs no browser. */
export abstract class MeCommand extends ApiCommand {
  protected async mine(flags: ApiFlags & { as: string }): Promise<Wekeza['me']> {
    const { wekeza } = this.open(flags)
    const { customer_id } = await findPersona(wekeza, flags.as)
    const session = await wekeza.sandbox.createSession({ customer_id })
    return wekeza.withCustomer(session).me
  }
}
