import type { KoaContextWithOIDC } from 'oidc-provider'
import { continuePage } from '../pages/sign-out-pages.ts'
import { renderCodeFilledIn } from './device-pages.ts'
import { sendPage } from './send-page.ts'

/**
 * In three places the provider answers with a form that a script submits: signing out where nobody is signed in, going
 * on as somebody else than the browser's session, and a link with a device's code. Ours has a button instead.
 */
export async function replaceAutoSubmit(
  ctx: KoaContextWithOIDC,
  next: () => Promise<unknown>,
): Promise<void> {
  await next()
  const html = typeof ctx.body === 'string' && ctx.body.includes('document.forms[0].submit()')
  if (!html) return
  if (ctx.oidc.route === 'code_verification') return renderCodeFilledIn(ctx)
  const secret = ctx.oidc.session?.state?.secret
  sendPage(
    ctx,
    continuePage({
      action: ctx.oidc.urlFor('end_session_confirm'),
      secret: String(secret),
      returnsTo: ctx.oidc.params?.post_logout_redirect_uri,
    }),
  )
}
