import { string as argument } from '@oclif/core/args'
import { option } from '@oclif/core/flags'
import type { Invitation } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { ROLES, ROLES_IN_WORDS } from '../../developing/roles.ts'
import { card } from '../../output/card.ts'
import { formatTime } from '../../output/format.ts'

export class InviteMember extends ApiCommand {
  static override summary = 'Invite somebody to an organisation, by mail.'
  static override description =
    `Who reads the mail joins by wekeza developers confirm. ${ROLES_IN_WORDS}`
  static override operations = ['inviteMember', 'listOrganisations']
  static override args = {
    email: argument({ description: 'Their e-mail address', required: true, ignoreStdin: true }),
  }
  static override flags = {
    role: option({
      options: ROLES,
      default: 'developer',
      summary: 'What they may do. Default: developer',
    })(),
    ...organisationFlag,
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza organisations invite baraka@soko.example',
    'wekeza organisations invite halima@soko.example --role viewer --json --fields email,role,ends_at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(InviteMember)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const body = { email: args.email, role: flags.role }
    const invited = await underKey(flags, (key) => developer.organisations.invite(id, body, key))
    const shown = this.show(invited, invitationCard, flags)
    this.next('wekeza organisations members (once they have joined)')
    return shown
  }
}

const invitationCard = ({ email, role, organisation_id, ends_at }: Invitation): string =>
  card([
    ['invited', `${email}, as ${role}`],
    ['to', organisation_id],
    ['good until', formatTime(ends_at)],
  ])
