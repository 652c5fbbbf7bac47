import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { configRows } from '../../session/config-rows.ts'
import { configTable } from '../../views/config.ts'

const description = `Each value is settled by itself, and the first that has it wins: flag, environment, project file
(.wekeza/cli.json, from this folder upwards), profile (config.json), default. A profile that --profile names comes right
behind flags, one that WEKEZA_PROFILE names right behind the environment.`

export class ListConfig extends ApiCommand {
  static override summary = 'List the settings in force.'
  static override description = description
  static override flags = {
    'show-origin': boolean({ summary: 'Say where each comes from.' }),
  }
  static override examples = [
    'wekeza config list',
    'wekeza config list --show-origin',
    'wekeza config list --base-url http://127.0.0.1:4010 --show-origin --json',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListConfig)
    const rows = configRows(this.settings(flags), flags['show-origin'])
    return this.show(rows, configTable, flags)
  }
}
