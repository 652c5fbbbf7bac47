import { string as argument } from '@oclif/core/args'
import { ApiCommand } from '../../base/api-command.ts'
import { developerArgument } from '../../base/arguments.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { ROLES, ROLES_IN_WORDS } from '../../developing/roles.ts'
import { memberTable } from '../../views/developers.ts'

export class SetRole extends ApiCommand {
  static override summary = 'Change what a member may do; owners do this, and one owner stays.'
  static override description = ROLES_IN_WORDS
  static override operations = ['changeMember', 'listOrganisations']
  static override args = {
    developer: developerArgument,
    role: argument({ description: ROLES.join(', '), options: [...ROLES], required: true }),
  }
  static override flags = organisationFlag
  static override examples = [
    'wekeza organisations set-role dev_01k3m7q0r8e4x5v6 owner',
    'wekeza organisations set-role dev_01k3m7q0r8e4x5v6 viewer --json --fields email,role',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(SetRole)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const role = args.role as (typeof ROLES)[number]
    const member = await developer.organisations.changeMember(id, args.developer, { role })
    return this.show(member, (one) => memberTable([one]), flags)
  }
}
