import { usageError } from '../errors/usage-error.ts'
import { askNewPassword, askPassword } from '../prompts/ask-password.ts'
import { readSecretFile } from '../session/read-secret-file.ts'
import { refuseStrayPassword } from '../session/refuse-stray-host.ts'
import type { Settings } from '../session/setting.ts'

export interface PasswordAsk {
  /** of --password-file */
  readonly file: string | undefined
  readonly asks: boolean
  /** a new one is asked for twice */
  readonly isNew: boolean
  /** where it goes */
  readonly settings: Settings
}

/**
 * The password, from a file, or from whoever sits there.
 * @throws {CliError} usage_invalid where there is neither, or where a folder chose the host that would get it
 */
export async function readPassword({ file, asks, isNew, settings }: PasswordAsk): Promise<string> {
  refuseStrayPassword(settings)
  if (file !== undefined) return readSecretFile(file, '--password-file')
  if (!asks) throw usageError('Missing: --password-file.', 'add it; - reads standard input')
  return isNew ? askNewPassword('A new password, 12 characters or more:') : askPassword('Password:')
}
