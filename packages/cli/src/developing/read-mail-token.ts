import { usageError } from '../errors/usage-error.ts'
import { askText } from '../prompts/ask.ts'
import { readSecretFile } from '../session/read-secret-file.ts'
import { refuseStrayPassword } from '../session/refuse-stray-host.ts'
import type { Settings } from '../session/setting.ts'

export interface MailTokenAsk {
  /** of --token-file */
  readonly file: string | undefined
  readonly asks: boolean
  /** where it goes */
  readonly settings: Settings
}

/**
 * What a mail held, from a file, or from whoever sits there.
 * @throws {CliError} usage_invalid where there is neither, or where a folder chose the host that would get it
 */
export async function readMailToken({ file, asks, settings }: MailTokenAsk): Promise<string> {
  refuseStrayPassword(settings)
  if (file !== undefined) return readSecretFile(file, '--token-file').trim()
  if (!asks) throw usageError('Missing: --token-file.', 'add it; - reads standard input')
  return askText('The token that the mail holds:')
}
