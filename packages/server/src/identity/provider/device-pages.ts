import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import { tooManyTries } from '../interaction/too-many-tries.ts'
import { codeAcceptedPage, codeConfirmPage, codeInputPage } from '../pages/device-pages.ts'
import type { Fault } from '../pages/fault.ts'
import { TooManyCodes } from './limit-user-codes.ts'
import { sendPage } from './send-page.ts'

const FAULTS = {
  NoCodeError: 'missing',
  NotFoundError: 'unknown',
  ExpiredError: 'expired',
  AlreadyUsedError: 'used',
  AbortedError: 'aborted',
} as const

/** Asks for the code that a device shows (RFC 8628, section 3.3). */
export async function renderCodeInput(
  ctx: KoaContextWithOIDC,
  _form: string,
  _out?: unknown,
  cause?: Error & { readonly userCode?: string },
): Promise<void> {
  const fault = cause && faultOf(cause)
  const userCode = cause?.userCode ?? ''
  if (fault?.headers) ctx.set(fault.headers)
  sendPage(ctx, codeInputPage({ ...formOf(ctx), userCode, ...(fault && { fault }) }))
}

/** A link that carries the code only fills it in: whoever follows one confirms it all the same (RFC 8628, section 5.4). */
export function renderCodeFilledIn(ctx: KoaContextWithOIDC): void {
  sendPage(ctx, codeInputPage({ ...formOf(ctx), userCode: String(ctx.oidc.params?.user_code) }))
}

export async function renderCodeConfirm(
  ctx: KoaContextWithOIDC,
  _form: string,
  client: { readonly clientName?: string | undefined; readonly clientId: string },
  _deviceInfo: unknown,
  userCode: string,
): Promise<void> {
  const applicationName = client.clientName ?? client.clientId
  sendPage(ctx, codeConfirmPage({ ...formOf(ctx), userCode, applicationName }))
}

export async function renderCodeAccepted(ctx: KoaContextWithOIDC): Promise<void> {
  sendPage(ctx, codeAcceptedPage())
}

function formOf(ctx: KoaContextWithOIDC) {
  return {
    action: ctx.oidc.urlFor('code_verification'),
    secret: String(ctx.oidc.session?.state?.secret),
  }
}

function faultOf(cause: Error): Fault {
  if (cause instanceof TooManyCodes) return tooManyTries(cause.seconds)
  const known = Object.hasOwn(FAULTS, cause.name)
    ? FAULTS[cause.name as keyof typeof FAULTS]
    : undefined
  return {
    status: known ? 422 : statusOf(cause),
    message: ({ words: { device: say } }) => say[known ?? 'failed'],
  }
}

function statusOf(cause: unknown): number {
  return cause instanceof errors.OIDCProviderError ? cause.statusCode : 500
}
