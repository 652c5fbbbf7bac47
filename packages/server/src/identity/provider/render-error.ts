import { type ErrorOut, errors, type KoaContextWithOIDC } from 'oidc-provider'
import { errorPage, gonePage } from '../pages/error-page.ts'
import { sendPage } from './send-page.ts'

/** An error that cannot go back to the application: a page for a person, JSON for a program. */
export async function renderError(
  ctx: KoaContextWithOIDC,
  out: ErrorOut,
  cause: unknown,
): Promise<void> {
  if (ctx.accepts('json', 'html') !== 'html') {
    ctx.body = out
    return
  }
  // No fault of the application's: the page was left open for too long, or was gone back to.
  if (cause instanceof errors.SessionNotFound) return sendPage(ctx, gonePage())
  const { error, error_description: description } = out
  const requestId = ctx.res.getHeader('x-request-id')
  const status = ctx.status
  sendPage(ctx, errorPage({ status, error, description, requestId: String(requestId) }))
}
