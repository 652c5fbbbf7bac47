import { CommandHelp, Help } from '@oclif/core/help'

/** What a reader wants of a command, in their order; examples before the long list of flags (clig.dev). */
const ORDER: readonly string[] = ['USAGE', 'DESCRIPTION', 'EXAMPLES', 'ARGUMENTS', 'FLAGS']
/** A command's own flags stand first, those that every command has last. */
const GROUPS: readonly string[] = ['APPROVAL', 'OUTPUT', 'CONNECTION']

type Flags = Parameters<CommandHelp['groupFlags']>[0]

class ExamplesFirst extends CommandHelp {
  protected override sections() {
    const known = super.sections().filter(({ header }) => ORDER.includes(header))
    return known.sort((a, b) => ORDER.indexOf(a.header) - ORDER.indexOf(b.header))
  }

  protected override defaultUsage(): string {
    return `${super.defaultUsage()} [FLAGS]`
  }

  /** oclif repeats the summary, which stands on top already; lines of the source are no lines of a paragraph. */
  protected override description(): string | undefined {
    const { description } = this.command
    return description && this.wrap(description.replace(/(?<!\n)\n(?!\n)/g, ' '))
  }

  protected override groupFlags(flags: Flags) {
    const { mainFlags, flagGroups } = super.groupFlags(flags)
    const sorted = GROUPS.flatMap((name) => {
      const group = flagGroups[name]
      return group ? [[name, group] as const] : []
    })
    return { mainFlags, flagGroups: Object.fromEntries(sorted) }
  }
}

/** oclif's help, with the sections of a command in another order. */
export class WekezaHelp extends Help {
  protected override CommandHelpClass = ExamplesFirst
}
