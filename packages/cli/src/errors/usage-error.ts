import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'

/** The command line or the configuration cannot be carried out as it stands. */
export function usageError(message: string, hint?: string): CliError {
  const facts = { code: 'usage_invalid', exitCode: EXIT.usage }
  return new CliError(message, hint === undefined ? facts : { ...facts, hint })
}
