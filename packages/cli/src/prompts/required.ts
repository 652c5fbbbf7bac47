import { usageError } from '../errors/usage-error.ts'
import { askText } from './ask.ts'

/** Something that a command cannot do without. */
export interface Required {
  readonly flag: string
  readonly value: string | undefined
  readonly question: string
}

/**
 * Takes what the command line gave, and asks for what it lacks where somebody sits.
 * @throws {CliError} usage_invalid, naming every flag that is missing, where nobody is asked
 */
export async function requireAll(wanted: readonly Required[], asks: boolean): Promise<string[]> {
  const missing = wanted.filter(({ value }) => value === undefined)
  if (missing.length > 0 && !asks) {
    const flags = missing.map(({ flag }) => flag).join(', ')
    throw usageError(`Missing: ${flags}.`, 'add it; --help shows examples')
  }
  const values: string[] = []
  for (const { value, question } of wanted) values.push(value ?? (await askText(question)))
  return values
}
