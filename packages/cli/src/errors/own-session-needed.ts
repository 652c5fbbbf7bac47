import type { CliError } from './cli-error.ts'
import { loginNeeded } from './login-needed.ts'

/** How to come by an application that may; and how to do without one where there are personas. */
export const OWN_APPLICATION_HINT =
  'an operator registers one: wekeza-server apps create --profile first-party …; on a test bank --as wanjiru needs none'

/** Nobody is signed in to a session of their own. */
export function ownSessionNeeded(baseUrl: string): CliError {
  return loginNeeded(
    `Nobody is signed in to a session of their own at ${baseUrl}.`,
    'wekeza auth login --me, with the bank’s own application (--client-id); on a test bank --as wanjiru',
  )
}
