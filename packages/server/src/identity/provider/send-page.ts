import type { KoaContextWithOIDC } from 'oidc-provider'
import { type Page, writePage } from '../pages/page.ts'

/** Puts a page on the provider's answer, with the policy that it needs. */
export function sendPage(ctx: KoaContextWithOIDC, page: Page): void {
  const { status, headers, body } = writePage(page)
  ctx.status = status
  ctx.set(headers)
  ctx.body = body
}
