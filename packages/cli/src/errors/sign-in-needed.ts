import { isApiError } from '@wekeza/sdk'
import type { CliError } from './cli-error.ts'
import { loginNeeded } from './login-needed.ts'

export const SIGN_IN_HINT = 'wekeza developers sign-in'

/** No developer is signed in, or not any more. */
export function signInNeeded(message: string): CliError {
  return loginNeeded(message, SIGN_IN_HINT)
}

/** What says of a developer's token that it opens nothing, for whatever reason. */
const ENDED: readonly string[] = ['credentials_missing', 'token_invalid', 'token_expired']

/** A refusal of a developer's token, in words for whoever signed in; every other error as it is. */
export function ofDeveloper(error: Error): Error {
  if (!isApiError(error) || !ENDED.includes(error.code)) return error
  return signInNeeded(
    'Your session as a developer has ended: its eight hours are over, or you signed out somewhere, or set a new password.',
  )
}
