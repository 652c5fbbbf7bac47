import type { KoaContextWithOIDC } from 'oidc-provider'
import { readerOf } from '../pages/languages/reader.ts'
import { type PageIn, writePage } from '../pages/page.ts'

/** Puts a page on the provider's answer, with the policy that it needs, in the language of whoever reads it. */
export function sendPage(ctx: KoaContextWithOIDC, page: PageIn): void {
  const reader = readerOf({
    request: ctx.req,
    uiLocales: ctx.oidc?.params?.ui_locales,
    secure: ctx.secure,
  })
  const { status, headers, cookie, body } = writePage(page, reader)
  ctx.status = status
  ctx.set(headers)
  if (cookie !== undefined) ctx.append('set-cookie', cookie)
  ctx.body = body
}
