import { WekezaCommand } from '../base/wekeza-command.ts'

export class Help extends WekezaCommand {
  static override summary = 'Show help for a command.'
  static override strict = false
  static override enableJsonFlag = false
  static override examples = ['wekeza help', 'wekeza help payments create']

  async run(): Promise<void> {
    const { argv } = await this.parse(Help)
    const { runOclif } = await import('../dispatch/run-oclif.ts')
    await runOclif([...(argv as string[]), '--help'])
  }
}
