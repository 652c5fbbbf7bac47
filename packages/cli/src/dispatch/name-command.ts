export interface NamedCommand {
  /** as oclif has it: `accounts:list` */
  readonly id: string
  /** what stands after the name */
  readonly argv: readonly string[]
}

const WORDS_MAX = 3

/** The longest run of first words that is a command's name, or null where there is none. */
export function nameCommand(
  argv: readonly string[],
  known: Readonly<Record<string, unknown>>,
): NamedCommand | null {
  for (let words = Math.min(WORDS_MAX, argv.length); words > 0; words -= 1) {
    const id = argv.slice(0, words).join(':')
    if (Object.hasOwn(known, id)) return { id, argv: argv.slice(words) }
  }
  return null
}
