import type { ApiError, WekezaError } from '@wekeza/sdk'
import { RepeatableError } from '../paying/repeatable.ts'
import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'
import type { Failure } from './failure.ts'
import { LOGIN_HINT } from './login-needed.ts'

/** Says of any error what a person or a program needs to go on. */
export async function describeFailure(error: unknown): Promise<Failure> {
  if (error instanceof RepeatableError) {
    return withKey(await describeFailure(error.cause), error.key)
  }
  if (error instanceof CliError) return ofCli(error)
  if (isQuitPrompt(error))
    return { ...plain('interrupted', 'Nothing was done.'), exitCode: EXIT.interrupted }
  if (isUsage(error)) return { ...plain('usage_invalid', error.message), exitCode: EXIT.usage }
  // Loaded here and not above: a command that never calls the platform fails without it.
  const { isApiError, isWekezaError } = await import('@wekeza/sdk')
  if (isApiError(error)) return ofRefusal(error)
  if (isWekezaError(error)) return ofSdk(error)
  return plain('unexpected', error instanceof Error ? error.message : String(error))
}

/** Ours, and with a next step of their own: the payment's id is known, or nothing was asked for yet. */
const ANSWERED_ALREADY: readonly string[] = ['payment_pending', 'persona_not_found']

/** Whatever leaves it open whether money moved is answered with how to find out without moving it twice. */
function withKey(failure: Failure, key: string): Failure {
  const { status } = failure.details
  const decided =
    failure.exitCode === EXIT.rejected && Number(status) < 500 && Number(status) !== 429
  if (decided || ANSWERED_ALREADY.includes(failure.code)) return failure
  const message = failure.message.replace(/ It may have been carried out: .*$/, '')
  const hint = `repeat it with --idempotency-key ${key}; it happens once at most`
  return { ...failure, message, hint, details: { ...failure.details, idempotency_key: key } }
}

/** oclif's own errors, of flags and arguments, carry this. */
export function isUsage(error: unknown): error is Error {
  return error instanceof Error && 'oclif' in error
}

/** Ctrl-C at a question. */
function isQuitPrompt(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError'
}

function plain(code: string, message: string): Failure {
  const nothing = { hint: null, requestId: null, docsUrl: null, details: {} }
  return { code, message, ...nothing, exitCode: EXIT.failed }
}

function ofCli({ message, facts }: CliError): Failure {
  const { code, exitCode, hint = null, details = {} } = facts
  return { ...plain(code, message), exitCode, hint, details }
}

/** Codes whose remedy is to log in again or to ask the customer. */
const CONSENT_CODES: readonly string[] = [
  'credentials_missing',
  'token_invalid',
  'token_expired',
  'scope_missing',
  'permission_missing',
  'consent_revoked',
  'consent_expired',
  'consent_not_authorised',
  'invalid_grant',
]

/** Who calls has not proved who they are. */
const UNPROVEN: readonly string[] = ['invalid_client', 'sign_in_failed']

const HINTS: Readonly<Record<string, string>> = {
  invalid_client: 'wekeza config list --show-origin says where the client id and secret come from',
  not_a_test_bank: 'approve in the browser: leave --auto-approve and --as out',
  account_not_in_consent: 'wekeza accounts list',
  persona_not_found: 'wekeza sandbox personas',
  sign_in_failed: 'wekeza developers reset-password',
  email_token_invalid: 'wekeza developers reset-password, or wekeza developers register',
  organisation_not_found: 'wekeza organisations list',
  application_not_found: 'wekeza apps list',
  secret_not_found: 'wekeza apps secrets list app_…, or wekeza keys list app_…',
  member_not_found: 'wekeza organisations members',
  address_not_allowed: 'a developer adds it: wekeza apps allow-address app_… ADDRESS',
  profile_invalid: 'wekeza apps create --help says what each kind takes',
  not_live: 'wekeza go-live readiness, then wekeza go-live submit',
  go_live_open: 'wekeza go-live list',
  go_live_not_found: 'wekeza go-live list',
  request_not_found: 'wekeza logs list',
  plan_not_found: 'wekeza billing plans',
  plan_not_offered:
    'wekeza billing plans lists those to choose from; the bank gives this one itself',
  invoice_not_found: 'wekeza billing invoices',
  invoice_format_unavailable: 'take --format csv',
  month_invalid: 'give one that has begun by the bank’s clock: --month 2026-01',
  usage_range_invalid: 'ask for less time (--from, --to), or for longer spans (--per day)',
  quota_exceeded:
    'wekeza billing plan says when it begins anew, wekeza billing plans what has no limit',
}

function ofRefusal(error: ApiError): Failure {
  const { code, detail, requestId, docsUrl, errors, consentId, paymentId, accountId } = error
  const login = CONSENT_CODES.includes(code)
  const known = { status: error.status, errors, consentId, paymentId, accountId }
  return {
    ...plain(code, detail),
    hint: HINTS[code] ?? (login ? LOGIN_HINT : explained(code, docsUrl)),
    requestId,
    docsUrl,
    exitCode: login || UNPROVEN.includes(code) ? EXIT.consentNeeded : EXIT.rejected,
    details: onTheWire(known),
  }
}

/** The catalogue knows the platform's codes; those of OAuth and of gateways have no page. */
const explained = (code: string, docsUrl: string | null) =>
  docsUrl === null ? null : `wekeza errors explain ${code}`

function onTheWire(facts: Record<string, unknown>): Record<string, unknown> {
  const { consentId, paymentId, accountId, errors, status } = facts
  const faults = Array.isArray(errors) && errors.length > 0 ? errors : undefined
  const wire = {
    status,
    errors: faults,
    consent_id: consentId,
    payment_id: paymentId,
    account_id: accountId,
  }
  return Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== undefined))
}

const EXIT_OF_SDK: Readonly<Record<string, number>> = {
  connection_failed: EXIT.unreachable,
  timeout: EXIT.unreachable,
  aborted: EXIT.interrupted,
  payment_pending: EXIT.pending,
  consent_required: EXIT.consentNeeded,
  access_denied: EXIT.consentNeeded,
  configuration_invalid: EXIT.usage,
}

function ofSdk(error: WekezaError): Failure {
  const { code, message } = error
  const failure = { ...plain(code, message), exitCode: EXIT_OF_SDK[code] ?? EXIT.failed }
  const { paymentId, idempotencyKey } = error as { paymentId?: string; idempotencyKey?: string }
  const details = {
    ...(paymentId && { payment_id: paymentId }),
    ...(idempotencyKey && { idempotency_key: idempotencyKey }),
  }
  return { ...failure, hint: hintOfSdk(error, paymentId), details }
}

/** The answer was not of this visit, or came too late. */
const BEGIN_AGAIN: readonly string[] = [
  'state_mismatch',
  'issuer_mismatch',
  'nonce_mismatch',
  'code_missing',
  'device_code_expired',
]

function hintOfSdk({ code }: WekezaError, paymentId: string | undefined): string | null {
  if (code === 'consent_required') return LOGIN_HINT
  if (BEGIN_AGAIN.includes(code))
    return 'repeat the command, and approve in the window that it opens'
  if (code === 'payment_pending') return `wekeza payments get ${paymentId}`
  if (code === 'connection_failed')
    return 'start a platform (wekeza sandbox start), or name another (--base-url URL)'
  return null
}
