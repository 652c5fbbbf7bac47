import { usageError } from '../errors/usage-error.ts'
import { openPrompt } from './ask.ts'

/**
 * Asks whether to go on with what cannot be taken back.
 * @throws {CliError} usage_invalid where nobody sits who could be asked
 */
export async function confirm(message: string, asks: boolean): Promise<boolean> {
  if (!asks) throw usageError(`${message} Nobody is here to answer.`, 'add --yes')
  const prompt = await openPrompt()
  const { answer } = await prompt([{ type: 'confirm', name: 'answer', message, default: false }])
  return answer === true
}
