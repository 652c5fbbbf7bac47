import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import type { KoaContextWithOIDC } from 'oidc-provider'

/** Ends the authorization server's own session of a browser, if there is one. */
export async function leaveSession(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const context = provider.createContext(request, response)
  const session = await provider.Session.get(context as unknown as KoaContextWithOIDC)
  if (session.accountId !== undefined) await session.destroy()
}
