import {
  type Consent,
  type DeviceCode,
  isApiError,
  isWekezaError,
  type TokenSet,
} from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import type { Session } from '../session/session.ts'
import { note } from '../terminal/note.ts'
import { painter } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'

export interface DeviceAsk {
  readonly consent?: Consent
  readonly scopes?: readonly string[]
}

/** Has the customer approve on another device, where this machine has no browser (RFC 8628). */
export async function authoriseOnDevice({ wekeza }: Session, asked: DeviceAsk): Promise<TokenSet> {
  try {
    return await wekeza.oauth.deviceLogin({ ...asked, onCode: showCode })
  } catch (error) {
    if (isApiError(error) && NOT_ALLOWED.includes(error.code)) throw notAllowed()
    throw isWekezaError(error) && error.code === 'configuration_invalid' ? notOffered() : error
  }
}

/** How servers say that a client may not use this grant (RFC 6749, section 5.2). */
const NOT_ALLOWED: readonly string[] = ['unauthorized_client', 'invalid_request']

function notAllowed(): CliError {
  return new CliError('This application may not log in by a code on another device.', {
    code: 'device_not_allowed',
    exitCode: EXIT.rejected,
    hint: 'use one of the profile device (on a test bank --client-id app_device), or --no-browser',
  })
}

function notOffered(): CliError {
  return new CliError('This platform offers no login by a code on another device.', {
    code: 'device_not_offered',
    exitCode: EXIT.rejected,
    hint: 'use --no-browser; on a test bank --as wanjiru',
  })
}

function showCode({ userCode, verificationUri, expiresInMs }: DeviceCode): void {
  const paint = painter(process.stderr)
  const minutes = Math.floor(expiresInMs / 60_000)
  note('On any device, open')
  note(`  ${printable(verificationUri)}`)
  note('and type the code')
  note(`  ${paint('bold', printable(userCode))}`)
  note(`Waiting for the answer, ${minutes} minutes at most; Ctrl-C gives up.`)
}
