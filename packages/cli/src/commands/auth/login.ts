import { boolean, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import type { OutputFlags } from '../../base/wekeza-command.ts'
import { type LoginWay, login, type OwnWay } from '../../consenting/login.ts'
import { signInOwn } from '../../consenting/sign-in-own.ts'
import { usageError } from '../../errors/usage-error.ts'
import { loginState } from '../../session/login-state.ts'
import { ownSessionState } from '../../session/own-session-state.ts'
import type { Session } from '../../session/session.ts'
import { loginCard, ownSessionCard } from '../../views/login.ts'

const description = `Asks the customer for a consent to see their accounts, in the browser, and keeps the tokens of it.

They are kept in a file that only you read (0600), sealed by a key in the system's keychain where there is one; its
path is printed, and wekeza auth logout ends them.

--device is for applications of the profile device (on a test bank: --client-id app_device).

--me signs in to the customer's own session instead, for wekeza me. Only the bank's own application, of the profile
first-party, may ask for it.

With --dpop, or with --mtls-cert and --mtls-key, the tokens are bound to a key or a certificate: who steals them can do
nothing. Later commands go on with it by themselves.`

export class Login extends ApiCommand {
  static override summary = 'Log in for a customer.'
  static override description = description
  static override operations = ['createConsent', 'approveConsent', 'createSandboxToken']
  static override flags = {
    as: string({
      helpValue: 'PERSONA',
      summary: 'On a test bank: as this persona, without a browser.',
      exclusive: ['no-browser', 'device'],
    }),
    me: boolean({
      summary: 'To the customer’s own session, with the bank’s own application.',
      exclusive: ['as'],
    }),
    device: boolean({
      summary: 'Show a code to type on another device; for machines without a browser.',
      exclusive: ['no-browser'],
    }),
    'no-browser': boolean({
      summary: 'Print the address to approve at, and take the one that comes back.',
    }),
    'insecure-storage': boolean({
      summary: 'Keep the tokens in the file alone, not sealed by the keychain.',
    }),
  }
  static override examples = [
    'wekeza auth login --as wanjiru',
    'wekeza auth login --as cus_baraka --json --fields customer_id,account_ids',
    'wekeza auth login',
    'wekeza auth login --no-browser',
    'wekeza auth login --as wanjiru --insecure-storage',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(Login)
    const session = this.open(flags)
    this.#chooseStorage(session, flags['insecure-storage'])
    if (flags.me) return this.#signInOwn(session, flags)
    await login(session, wayOf(flags))
    const shown = this.show(await loginState(session), loginCard, flags)
    this.next('wekeza accounts list', 'wekeza auth status')
    return shown
  }

  async #signInOwn(session: Session, flags: WayFlags & OutputFlags): Promise<unknown> {
    await signInOwn(session, ownWayOf(flags))
    const shown = this.show(ownSessionState(session), ownSessionCard, flags)
    this.next('wekeza me consents list', 'wekeza auth status --me')
    return shown
  }

  #chooseStorage({ file }: Session, insecure: boolean): void {
    file.store.keepIn(insecure ? 'file' : 'keychain')
    if (insecure && file.store.storage() === 'keychain') {
      this.note('What was sealed by the keychain is from now on in the file alone.')
    }
  }
}

interface WayFlags {
  readonly as?: string | undefined
  readonly device: boolean
  readonly 'no-browser': boolean
}

function wayOf(flags: WayFlags): LoginWay {
  if (flags.as === '') throw usageError('--as is empty.', 'wekeza sandbox personas')
  return flags.as === undefined ? ownWayOf(flags) : { by: 'persona', name: flags.as }
}

function ownWayOf({ device, 'no-browser': noBrowser }: WayFlags): OwnWay {
  return device ? { by: 'device' } : { by: 'browser', opens: !noBrowser }
}
