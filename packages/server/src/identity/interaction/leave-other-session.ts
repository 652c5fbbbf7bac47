import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Visit } from './visit.ts'

/**
 * Ends the browser's session if it is somebody else's: two people who share a browser never share a session, and the
 * provider would else ask the new one to sign the other one out.
 */
export async function leaveOtherSession(visit: Visit, customerId: string): Promise<void> {
  const { provider, interaction, request, response } = visit
  const context = provider.createContext(request, response)
  const session = await provider.Session.get(context as unknown as KoaContextWithOIDC)
  if (session.accountId === undefined || session.accountId === customerId) return
  await session.destroy()
  interaction.session = undefined
  await interaction.persist()
}
