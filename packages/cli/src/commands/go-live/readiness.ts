import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { readinessList } from '../../views/readiness.ts'

export class ShowReadiness extends ApiCommand {
  static override summary = 'Show how fit to go live your test applications are, check by check.'
  static override description =
    'By what they did in the last 30 days; the bank’s staff see the same. docs/guides/go-live.md tells how each check is earned.'
  static override operations = ['getGoLiveReadiness', 'listOrganisations']
  static override flags = {
    ...organisationFlag,
    strict: boolean({ summary: 'End with 1 unless every check is passed, for a build.' }),
  }
  static override examples = [
    'wekeza go-live readiness',
    'wekeza go-live readiness --json --fields score,checks',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ShowReadiness)
    const developer = this.developer(flags)
    const organisation = await findOrganisation(developer, flags.organisation)
    const readiness = await developer.goLive.readiness(organisation)
    if (flags.strict && readiness.checks.some(({ passed }) => !passed)) {
      process.exitCode = EXIT.failed
    }
    return this.show(readiness, readinessList, flags)
  }
}
