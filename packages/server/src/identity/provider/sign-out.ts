import type { KoaContextWithOIDC } from 'oidc-provider'
import { signedOutPage, signOutPage } from '../pages/sign-out-pages.ts'
import { sendPage } from './send-page.ts'

/** Asks before it signs out: a link alone must not (OpenID Connect RP-Initiated Logout 1.0, section 2). */
export async function renderSignOut(ctx: KoaContextWithOIDC, _form: string): Promise<void> {
  sendPage(
    ctx,
    signOutPage({
      action: ctx.oidc.urlFor('end_session_confirm'),
      secret: String(ctx.oidc.session?.state?.secret),
      returnsTo: ctx.oidc.params?.post_logout_redirect_uri,
    }),
  )
}

export async function renderSignedOut(ctx: KoaContextWithOIDC): Promise<void> {
  sendPage(ctx, signedOutPage())
}
