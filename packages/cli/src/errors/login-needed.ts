import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'

export const LOGIN_HINT = 'wekeza auth login (on a test bank: wekeza auth login --as wanjiru)'

/** There is no customer to act for. */
export function loginNeeded(message: string, hint = LOGIN_HINT): CliError {
  return new CliError(message, { code: 'login_needed', exitCode: EXIT.consentNeeded, hint })
}
