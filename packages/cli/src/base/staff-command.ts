import { string } from '@oclif/core/flags'
import type { Wekeza } from '@wekeza/sdk'
import { ApiCommand, type ApiFlags } from './api-command.ts'

export const staffFlags = {
  as: string({
    default: 'stf_cli',
    helpValue: 'stf_…',
    summary: 'Under which name it is written down, on a test bank. Default stf_cli',
  }),
}

/**
 * What the bank's staff do. On a test bank whoever governs it acts as its staff; on a live bank WEKEZA_ACCESS_TOKEN
 * carries the token of a member of the staff.
 */
export abstract class StaffCommand extends ApiCommand {
  protected async operations(flags: ApiFlags & { as: string }): Promise<Wekeza['operations']> {
    const { wekeza } = this.open(flags)
    if (process.env.WEKEZA_ACCESS_TOKEN) return wekeza.operations
    const session = await wekeza.sandbox.createStaffSession({ staff_id: flags.as })
    return wekeza.withCustomer(session).operations
  }
}
