import { authenticateClient, type Proving } from './client-authentication.ts'
import type { TokenDesk } from './token-desk.ts'

interface Parts extends Proving {
  readonly tokens: TokenDesk
}

/** POST /oauth/revoke (RFC 7009): whatever the token was, it works no more, and nothing is told of it. */
export async function revoke(request: Request, parts: Parts): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const application = await authenticateClient(request, form, parts)
  parts.tokens.revokeRefresh(form.get('token') ?? '', application)
  return new Response(null, { status: 200, headers: { 'cache-control': 'no-store' } })
}
