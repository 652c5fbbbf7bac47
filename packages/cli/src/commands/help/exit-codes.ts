import { WekezaCommand } from '../../base/wekeza-command.ts'
import { EXIT, EXIT_MEANINGS } from '../../errors/exit-codes.ts'
import { type Column, table } from '../../output/table.ts'

interface Row {
  readonly code: number
  readonly meaning: string
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'code', text: ({ code }) => String(code), align: 'right' },
  { title: 'meaning', text: ({ meaning }) => meaning },
]

export class HelpExitCodes extends WekezaCommand {
  static override summary = 'What the program’s exit codes mean.'
  static override examples = ['wekeza help exit-codes', 'wekeza help exit-codes --json']

  async run(): Promise<unknown> {
    const { flags } = await this.parse(HelpExitCodes)
    const names = Object.keys(EXIT) as (keyof typeof EXIT)[]
    const rows = names.map((name) => ({ code: EXIT[name], meaning: EXIT_MEANINGS[name] }))
    return this.show(rows, (shown) => table(shown, COLUMNS), flags)
  }
}
